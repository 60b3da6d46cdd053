/**
 * The equations of a linear programme in whole numbers, solved for some of their unknowns (the basis).
 * Row r reads: denominator × (unknown of basis r) + Σ entry × (other unknown) = last entry.
 */
export interface WholeTableau {
  readonly rows: number[][];
  /** The unknown that each row is solved for. */
  readonly basis: number[];
  denominator: number;
}

/**
 * Solves one row for another unknown, without leaving the whole numbers.
 * Source: Edmonds (1967), Systems of distinct representatives and linear algebra; Bareiss (1968).
 *
 * @throws RangeError when a number becomes too large to be exact.
 */
export function pivot(tableau: WholeTableau, row: number, column: number): void {
  const { rows, basis, denominator } = tableau;
  const chosen = rows[row] as number[];
  if ((chosen[column] as number) < 0) for (const [at, entry] of chosen.entries()) chosen[at] = 0 - entry;
  const by = chosen[column] as number;
  for (const [index, other] of rows.entries()) {
    if (index === row) continue;
    const factor = other[column] as number;
    if (factor === 0 && by === denominator) continue;
    for (let at = 0; at < other.length; at += 1) {
      const product = (other[at] as number) * by - factor * (chosen[at] as number);
      if (!Number.isSafeInteger(product)) throw new RangeError(`too large to be exact: ${product}`);
      other[at] = product / denominator;
    }
  }
  basis[row] = column;
  tableau.denominator = by;
}

/**
 * The row that first reaches 0 when an unknown outside the basis grows; −1 when none ever does.
 * Of several, the one whose unknown comes first (Bland 1977), so that the steps never go in a circle.
 */
export function firstToEmpty({ rows, basis }: WholeTableau, column: number): number {
  let best = -1;
  for (const [row, entries] of rows.entries()) {
    const slope = entries[column] as number;
    if (slope <= 0) continue;
    if (best < 0) {
      best = row;
      continue;
    }
    const rival = rows[best] as number[];
    const difference =
      (entries.at(-1) as number) * (rival[column] as number) - (rival.at(-1) as number) * slope;
    if (difference < 0 || (difference === 0 && (basis[row] as number) < (basis[best] as number))) best = row;
  }
  return best;
}
