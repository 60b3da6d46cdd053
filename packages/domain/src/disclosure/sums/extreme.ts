import type { SumSystem } from "./sum-system.js";
import { tableauOf } from "./tableau-of.js";
import { firstToEmpty, pivot, type WholeTableau } from "./whole-tableau.js";

/**
 * The highest (1) or lowest (−1) whole value that an unknown can take; null when the sums cannot be fulfilled.
 * Linear programming, and where its answer is not whole, branching on an unknown that is not.
 *
 * @param ready A tableau of the system, which is changed in place.
 */
export function extreme(
  system: SumSystem,
  unknown: number,
  direction: 1 | -1,
  ready: WholeTableau | null = tableauOf(system),
): number | null {
  if (ready === null) return null;
  if (!climb(ready, unknown, direction)) return Number.POSITIVE_INFINITY;
  const { rows, basis, denominator } = ready;
  const broken = rows.findIndex(
    (row, index) =>
      (basis[index] as number) < system.least.length && (row.at(-1) as number) % denominator !== 0,
  );
  if (broken < 0) return (system.least[unknown] as number) + above(ready, unknown) / denominator;
  const split = basis[broken] as number;
  const below = (system.least[split] as number) + Math.floor((rows[broken]?.at(-1) as number) / denominator);
  const answers = [
    extreme({ ...system, most: system.most.with(split, below) }, unknown, direction),
    extreme({ ...system, least: system.least.with(split, below + 1) }, unknown, direction),
  ].filter((answer) => answer !== null);
  if (answers.length === 0) return null;
  return direction > 0 ? Math.max(...answers) : Math.min(...answers);
}

/** How far an unknown lies above its lowest value, times the denominator. */
function above({ rows, basis }: WholeTableau, unknown: number): number {
  const row = basis.indexOf(unknown);
  return row < 0 ? 0 : (rows[row]?.at(-1) as number);
}

/** Moves the tableau to where the unknown is highest or lowest; false when nothing limits it. */
function climb(tableau: WholeTableau, unknown: number, direction: 1 | -1): boolean {
  for (;;) {
    const row = tableau.basis.indexOf(unknown);
    if (row < 0 && direction < 0) return true;
    // In its own row, an entry above 0 says that the unknown falls as the other one grows.
    const column =
      row < 0
        ? unknown
        : (tableau.rows[row] as number[]).findIndex(
            (entry, at, all) => at < all.length - 1 && at !== unknown && entry * direction < 0,
          );
    if (column < 0) return true;
    const leaving = firstToEmpty(tableau, column);
    if (leaving < 0) return false;
    pivot(tableau, leaving, column);
  }
}
