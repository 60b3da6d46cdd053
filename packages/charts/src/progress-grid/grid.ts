import type { ProgressGridCell } from "./grid-cell.js";

/** The cells as a grid: strands down, review points across, both in the order in which the cells first name them. */
export function gridOf(cells: readonly ProgressGridCell[]) {
  const strands = [...new Set(cells.map((cell) => cell.strand))];
  const reviewPoints = [...new Set(cells.map((cell) => cell.reviewPoint))];
  const at = (strand: string, reviewPoint: string) =>
    cells.find((cell) => cell.strand === strand && cell.reviewPoint === reviewPoint) ?? null;
  return { strands, reviewPoints, at };
}
