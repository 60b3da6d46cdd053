import type { SuppressionRule } from "../rule/suppression-rule.js";
import { possibleRanges } from "../sums/possible-ranges.js";
import type { PossibleRange } from "../sums/sum-system.js";
import { type Draft, isOpen, valuesWanted } from "./draft.js";
import { type ThinSet, thinSets } from "./hidden-together/thin-sets.js";
import { thinSums } from "./hidden-together/thin-sums.js";

/** What a draft still gives away. */
export interface Shortcomings {
  /** Cells with fewer possible values than wanted. */
  readonly cells: readonly number[];
  /** Sums whose hidden parts are together too few people. */
  readonly sums: readonly number[];
  /** Hidden cells that are together too few people, and are told together; looked for where the others are none. */
  readonly sets: readonly ThinSet[];
}

/**
 * The audit of a draft: every open cell of every table, earlier ones included, by exact ranges of all tables together.
 *
 * @param told what earlier publications alone give away already, by whose people it counts
 */
export function shortcomings(
  draft: Draft,
  rule: SuppressionRule,
  told: ReadonlyMap<string, PossibleRange>,
): Shortcomings {
  const { sheet, cells } = draft;
  const ranges = possibleRanges(sheet) ?? [];
  const short = [...ranges.keys()].filter((unknown) => {
    if (!isOpen(draft, unknown)) return false;
    const before = told.get(sheet.keys[unknown] ?? "");
    if (cells[unknown] === null && before !== undefined && before.least === before.most) return false;
    const { least, most } = ranges[unknown] as PossibleRange;
    return most - least + 1 < valuesWanted(draft, unknown, rule.possibleValues);
  });
  const sums = thinSums(draft, rule.hiddenTogether).map(({ sum }) => sum);
  const isSoundSoFar = short.length === 0 && sums.length === 0;
  return { cells: short, sums, sets: isSoundSoFar ? thinSets(draft, rule.hiddenTogether) : [] };
}

export const isSound = ({ cells, sums, sets }: Shortcomings): boolean =>
  cells.length === 0 && sums.length === 0 && sets.length === 0;
