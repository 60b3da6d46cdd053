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
  const [seen, hidden] =
    direction > 0 ? [most - value, cell.mostHidden - value] : [value - least, value - cell.leastHidden];
  if (seen > 0) return 0;
  return cell.mayHide && hidden > 0 ? cell.weight : Number.POSITIVE_INFINITY;
}
