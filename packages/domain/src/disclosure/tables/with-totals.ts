/**
 * Counts with their totals: one more column, and one more row, of sums. Null counts as nobody.
 *
 * @example
 * withTotals([[5, 2], [6, null]]) // => [[5, 2, 7], [6, null, 6], [11, 2, 13]]
 */
export function withTotals(counts: readonly (readonly (number | null)[])[]): (number | null)[][] {
  const add = (values: readonly (number | null)[]) =>
    values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const rows = counts.map((row) => [...row, add(row)]);
  return [...rows, (rows[0] ?? []).map((_, column) => add(rows.map((row) => row[column] ?? 0)))];
}
