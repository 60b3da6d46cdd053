import type { DraftCell } from "./draft.js";

/** Where a cell stands: its value, and the bounds within which readers see it. */
export interface Standing {
  readonly value: number;
  readonly least: number;
  readonly most: number;
}

/**
 * What raising (1) or lowering (−1) a cell costs: nothing where readers are in doubt about it, what it is worth where hiding
 * it makes room, else Infinity.
 */
export function costOfStep(cell: DraftCell, { value, least, most }: Standing, direction: 1 | -1): number {
  if (direction > 0 ? value < most : value > least) return 0;
  const makesRoom = direction > 0 ? value < cell.mostHidden : value > cell.leastHidden;
  return cell.mayHide && makesRoom ? cell.weight : Number.POSITIVE_INFINITY;
}
