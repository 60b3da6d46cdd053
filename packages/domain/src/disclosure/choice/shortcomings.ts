import type { SuppressionRule } from "../rule/suppression-rule.js";
import { possibleRanges } from "../sums/possible-ranges.js";
import type { PossibleRange } from "../sums/sum-system.js";
import { type Draft, isOpen, valuesWanted } from "./draft.js";
import { thinSums } from "./thin-sums.js";

/** What a draft still gives away. */
export interface Shortcomings {
  /** Cells with fewer possible values than wanted. */
  readonly cells: readonly number[];
  /** Sums whose hidden parts are together too few people. */
  readonly sums: readonly number[];
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
  return { cells: short, sums: thinSums(draft, rule.hiddenTogether).map(({ sum }) => sum) };
}

export const isSound = ({ cells, sums }: Shortcomings): boolean => cells.length === 0 && sums.length === 0;
