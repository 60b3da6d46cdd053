import type { IsoDate } from "../../calendar/index.js";
import type { Framework } from "../framework.js";

/** Which strands of an earlier version of a framework are which of a later one, as the provider agreed. */
export interface StrandMapping {
  /** `version` of the earlier and of the later. */
  readonly from: string;
  readonly to: string;
  /** The day on which it was agreed. */
  readonly agreedOn: IsoDate;
  /** A strand may be split into several or joined from several; one that is named in no row has no counterpart. */
  readonly strands: readonly { readonly from: string; readonly to: string }[];
  /** Whether the two scales of levels mean the same, rank by rank. */
  readonly sameLevels: boolean;
}

/** Whether figures of a strand may stand beside each other across two versions, and if not, why. */
export type StrandComparability =
  | { readonly allowed: true; readonly from: string; readonly to: string }
  | {
      readonly allowed: false;
      readonly from: string | null;
      readonly to: string | null;
      readonly because: "no-counterpart" | "split" | "joined" | "levels-differ";
    };

/**
 * Which strands may be compared across two versions under a mapping: those that are one another's only counterpart, and
 * these only where the levels mean the same. Without a mapping nothing may be: equal codes prove nothing.
 *
 * @returns One answer for each row of the mapping, and one for each strand that no row names.
 * @throws RangeError when the mapping is of other versions, names an unknown strand, says a row twice, or calls the
 * levels the same where their number differs.
 * @example
 * const version = (name, ...codes) => ({ version: name, levels: [], strands: codes.map((code) => ({ code, name: code, position: 1 })) });
 * const mapping = { from: "1", to: "2", agreedOn: "2026-09-01", sameLevels: true, strands: [{ from: "S1", to: "A" }] };
 * comparableStrands(version("1", "S1"), version("2", "A", "B"), mapping) // => [{ allowed: true, from: "S1", to: "A" }, { allowed: false, from: null, to: "B", because: "no-counterpart" }]
 */
export function comparableStrands(
  before: Pick<Framework, "version" | "strands" | "levels">,
  after: Pick<Framework, "version" | "strands" | "levels">,
  mapping: StrandMapping,
): StrandComparability[] {
  requireFitting(before, after, mapping);
  const times = (end: "from" | "to", code: string) =>
    mapping.strands.filter((row) => row[end] === code).length;
  const rows = mapping.strands.map(({ from, to }): StrandComparability => {
    if (times("from", from) > 1) return { allowed: false, from, to, because: "split" };
    if (times("to", to) > 1) return { allowed: false, from, to, because: "joined" };
    if (!mapping.sameLevels) return { allowed: false, from, to, because: "levels-differ" };
    return { allowed: true, from, to };
  });
  const left = (end: "from" | "to", strands: Framework["strands"]) =>
    strands.filter(({ code }) => times(end, code) === 0).map(({ code }) => code);
  const because = "no-counterpart";
  return [
    ...rows,
    ...left("from", before.strands).map((from) => ({ allowed: false, from, to: null, because }) as const),
    ...left("to", after.strands).map((to) => ({ allowed: false, from: null, to, because }) as const),
  ];
}

function requireFitting(
  before: Pick<Framework, "version" | "strands" | "levels">,
  after: Pick<Framework, "version" | "strands" | "levels">,
  { from, to, strands, sameLevels }: StrandMapping,
): void {
  if (from !== before.version || to !== after.version) {
    throw new RangeError(
      `a mapping from ${from} to ${to} says nothing about ${before.version} and ${after.version}`,
    );
  }
  const seen = new Set<string>();
  for (const row of strands) {
    for (const [end, { strands: known }] of [
      ["from", before],
      ["to", after],
    ] as const) {
      if (!known.some(({ code }) => code === row[end])) {
        throw new RangeError(`no strand has the code ${JSON.stringify(row[end])}`);
      }
    }
    const pair = JSON.stringify([row.from, row.to]);
    if (seen.has(pair)) throw new RangeError(`mapped twice: ${pair}`);
    seen.add(pair);
  }
  if (sameLevels && before.levels.length !== after.levels.length) {
    throw new RangeError(`not the same levels: ${before.levels.length} and ${after.levels.length}`);
  }
}
