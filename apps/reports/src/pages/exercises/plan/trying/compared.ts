import type { RehearsedFragment, SampleFiguresFragment } from "../../../../generated/documents.js";
import type { Table } from "../../../../table/table.js";

/** What a policy does, in the figures by which two are compared. */
const lines: readonly {
  readonly label: string;
  readonly of: (figures: SampleFiguresFragment) => string;
}[] = [
  { label: "Pieces there are", of: ({ population }) => String(population) },
  { label: "Pieces that the size asks for", of: ({ asked }) => String(asked) },
  { label: "Pieces in the sample", of: ({ sampled }) => String(sampled) },
  { label: "What gave way", of: ({ relaxed }) => (relaxed.length === 0 ? "Nothing" : relaxed.join(" ")) },
  {
    label: "Assessors with nothing in it",
    of: ({ missed: { assessors } }) =>
      `${assessors.filter(({ sampled }) => sampled === 0).length} of ${assessors.length}`,
  },
  { label: "Whom it may miss", of: ({ missed }) => missed.sentence },
  { label: "What it can find out", of: ({ power: [all] }) => all?.sentence ?? "Nothing." },
];

/** Two policies beside each other, over the same pieces and with the same seed. */
export function comparedTable(own: SampleFiguresFragment, tried: SampleFiguresFragment): Table {
  return {
    caption: "What the two policies would do with the pieces there are now",
    columns: [{ label: "What" }, { label: "The exercise’s policy" }, { label: "The policy that you try" }],
    rows: lines.map(({ label, of }) => ({
      key: label,
      cells: [{ text: label }, { text: of(own) }, { text: of(tried) }],
    })),
  };
}

/** By how much the sample grows or shrinks, as a sentence; null where one of the two has no sample. */
export function comparedSentence(
  own: RehearsedFragment | null,
  tried: RehearsedFragment | null,
): string | null {
  if (!own?.figures || !tried?.figures) return null;
  const more = tried.figures.sampled - own.figures.sampled;
  if (more === 0) return "The sample would be as large as it is by the exercise’s policy.";
  const pieces = Math.abs(more) === 1 ? "1 piece" : `${Math.abs(more)} pieces`;
  return `The sample would have ${pieces} ${more > 0 ? "more" : "fewer"} than by the exercise’s policy.`;
}
