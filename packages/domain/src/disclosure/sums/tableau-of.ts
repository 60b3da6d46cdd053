import type { SumSystem } from "./sum-system.js";
import { firstToEmpty, pivot, type WholeTableau } from "./whole-tableau.js";

/**
 * A tableau of a system of sums at values that fulfil it; null when no values do. Column u is by how much unknown u
 * lies above its lowest value; further columns are how far limited unknowns lie below their highest value.
 */
export function tableauOf({ least, most, sums }: SumSystem): WholeTableau | null {
  const limited = [...most.keys()].filter((unknown) => most[unknown] !== Number.POSITIVE_INFINITY);
  const width = least.length + limited.length;
  const rows = sums.map((terms) => {
    const row = emptyRow(width);
    for (const { unknown, sign } of terms) {
      row[unknown] = (row[unknown] as number) + sign;
      row[width] = (row[width] as number) - sign * (least[unknown] as number);
    }
    return row;
  });
  for (const [at, unknown] of limited.entries()) {
    const row = emptyRow(width);
    row[unknown] = 1;
    row[least.length + at] = 1;
    row[width] = (most[unknown] as number) - (least[unknown] as number);
    if ((row[width] as number) < 0) return null;
    rows.push(row);
  }
  return fulfilled(rows, width, sums.length);
}

const emptyRow = (width: number): number[] => Array.from({ length: width + 1 }, () => 0);

/**
 * Gives every sum a helper of its own, drives the helpers down to 0 and takes them out again. A helper has no column: it
 * never comes back. A limit needs none: its row is solved for how far the unknown lies below its highest value, which is
 * where the last columns stand.
 */
function fulfilled(given: readonly (readonly number[])[], width: number, sums: number): WholeTableau | null {
  const rows = given.map((row) => {
    const sign = (row[width] as number) < 0 ? -1 : 1;
    return row.map((entry) => sign * entry + 0);
  });
  const firstLimit = width - (given.length - sums);
  const basis = rows.map((_, index) => (index < sums ? width + index : firstLimit + index - sums));
  const tableau: WholeTableau = { rows, basis, denominator: 1 };
  const helped = () => tableau.basis.flatMap((unknown, row) => (unknown >= width ? [row] : []));
  for (;;) {
    const open = helped();
    if (open.every((row) => rows[row]?.at(-1) === 0)) break;
    // The sum of the helpers falls when an unknown grows whose entries in their rows add up to more than 0.
    const column = columnWhere(width, (at) => open.reduce((sum, row) => sum + (rows[row]?.[at] ?? 0), 0) > 0);
    if (column < 0) return null;
    pivot(tableau, firstToEmpty(tableau, column), column);
  }
  for (const row of helped()) {
    const column = columnWhere(width, (at) => rows[row]?.[at] !== 0);
    if (column >= 0) pivot(tableau, row, column);
  }
  const kept = tableau.basis.flatMap((unknown, row) => (unknown < width ? [row] : []));
  return {
    rows: kept.map((row) => rows[row] as number[]),
    basis: kept.map((row) => tableau.basis[row] as number),
    denominator: tableau.denominator,
  };
}

function columnWhere(width: number, holds: (column: number) => boolean): number {
  for (let column = 0; column < width; column += 1) if (holds(column)) return column;
  return -1;
}
