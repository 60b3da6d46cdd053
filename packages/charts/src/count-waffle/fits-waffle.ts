import { barLines } from "../bar-lines/bar-line.js";
import type { StrandBar } from "../bar-lines/strand-bar.js";

/** From so many trainees in a strand bars are drawn, and no tile a trainee. */
export const fewestForBars = 30;

/**
 * Whether a tile can be drawn for every trainee: of one review point, with fewer than 30 trainees in every strand. A
 * strand whose number is hidden says nothing of the others; where every number is hidden, the group may be large.
 */
export function fitsWaffle(rows: readonly StrandBar[]): boolean {
  const lines = barLines(rows);
  const known = lines.flatMap(({ all }) => (all === null ? [] : [all]));
  const points = new Set(lines.map(({ reviewPoint }) => reviewPoint));
  return points.size === 1 && known.length > 0 && known.every((all) => all < fewestForBars);
}
