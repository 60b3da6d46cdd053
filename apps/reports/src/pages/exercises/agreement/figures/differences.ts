import type { AgreementSideFragment } from "../../../../generated/documents.js";
import type { Table } from "../../../../table/table.js";

type Sides = { readonly before: AgreementSideFragment; readonly after: AgreementSideFragment };

/**
 * Signed differences in words: what was given first less what the moderator gave.
 *
 * @example
 * ["-1", "0", "2"].map(differenceInWords) // => ["1 lower than the moderator", "the same", "2 higher than the moderator"]
 */
export function differenceInWords(difference: string): string {
  const number = Number(difference);
  if (number === 0) return "the same";
  return `${Math.abs(number)} ${number > 0 ? "higher" : "lower"} than the moderator`;
}

/** How many pieces differ by so much, before moderation and after. */
export function differencesTable({ before, after }: Sides): Table {
  const all = [...new Set([...before.differences, ...after.differences].map(({ difference }) => difference))];
  const count = (side: AgreementSideFragment, difference: string) => ({
    text: String(side.differences.find((one) => one.difference === difference)?.pieces ?? 0),
  });
  return {
    caption: "Signed differences: what was given less what the moderator gave",
    columns: [{ label: "Difference" }, { label: "Before", numeric: true }, { label: "After", numeric: true }],
    rows: all
      .sort((a, b) => Number(a) - Number(b))
      .map((difference) => ({
        key: difference,
        cells: [{ text: differenceInWords(difference) }, count(before, difference), count(after, difference)],
      })),
  };
}

/** The mean of the differences, as a sentence. */
export function meanSentence({ n, meanDifference: mean }: AgreementSideFragment, when: string): string {
  if (mean === null || n === 0) return `${when}, no piece has both.`;
  const by = Math.abs(mean).toFixed(2);
  const how = Math.abs(mean) < 0.005 ? "no higher and no lower" : `${by} ${mean > 0 ? "higher" : "lower"}`;
  return `${when}, over ${n === 1 ? "1 piece" : `${n} pieces`}, what was given is on average ${how} than what the moderator gave.`;
}
