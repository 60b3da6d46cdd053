import type { ProgressGridCell } from "./grid-cell.js";

/**
 * The first review point at which a strand's share is at or above the threshold; null when there is none yet.
 *
 * @param threshold percentage, 0–100
 */
export function reachedAt(
  cells: readonly ProgressGridCell[],
  strand: string,
  threshold: number,
): string | null {
  const first = cells.find(
    (cell) => cell.strand === strand && cell.percent !== null && cell.percent >= threshold,
  );
  return first?.reviewPoint ?? null;
}
