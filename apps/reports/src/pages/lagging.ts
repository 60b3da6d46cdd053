import type { Choice, Strand } from "../address/choice.js";
import { type Cell, expectedCell } from "./cells.js";

/** A strand with the cell of those at or above the expected level. */
export interface StrandShare {
  readonly strand: Strand;
  readonly cell: Cell;
  readonly count: number;
  readonly denominator: number;
  readonly percent: number;
}

/** The strands whose share is known at a review point, in the provider's order. */
export function sharesOf(
  expected: readonly Cell[],
  choice: Choice,
  reviewPoint?: string,
): readonly StrandShare[] {
  return choice.strands.flatMap((strand) => {
    const cell = expectedCell(expected, strand.code, reviewPoint);
    if (!cell || cell.percent === null || cell.count === null || !cell.denominator) return [];
    return [{ strand, cell, count: cell.count, denominator: cell.denominator, percent: cell.percent }];
  });
}

/** The strand with the smallest share; null when there are fewer than two or they stand alike. */
export function laggingStrand(shares: readonly StrandShare[]): StrandShare | null {
  const ordered = [...shares].sort((a, b) => a.percent - b.percent);
  const [first, second] = ordered;
  return first && second && first.percent < second.percent ? first : null;
}
