/** Every grid of a size with counts from 0 to `most`; `upToOrder` leaves out those that only swap rows or columns. */
export function* grids(rows, columns, most, upToOrder = false) {
  const cells = Array.from({ length: rows * columns }, () => 0);
  for (;;) {
    const grid = Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns));
    if (!upToOrder || isFirstOfItsKind(grid)) yield grid;
    let at = cells.length - 1;
    while (at >= 0 && cells[at] === most) cells[at--] = 0;
    if (at < 0) return;
    cells[at] += 1;
  }
}

/** Rows in order, and no other order of the columns gives rows that come earlier. */
function isFirstOfItsKind(grid) {
  const key = (rows) =>
    rows
      .map((row) => row.join())
      .sort()
      .join(";");
  const own = grid.map((row) => row.join()).join(";");
  if (own !== key(grid)) return false;
  return orders(grid[0].length).every(
    (order) => own <= key(grid.map((row) => order.map((column) => row[column]))),
  );
}

const known = new Map();
function orders(length) {
  if (known.has(length)) return known.get(length);
  const all =
    length === 0
      ? [[]]
      : orders(length - 1).flatMap((order) =>
          Array.from({ length }, (_, at) => order.toSpliced(at, 0, length - 1)),
        );
  known.set(length, all);
  return all;
}

/** A table of counts over plainly named rows and columns. */
export const tableOf = (counts, name = "kind") => ({
  name: `by ${name}`,
  rows: { name: "cohort", values: counts.map((_, row) => `cohort ${row + 1}`) },
  columns: { name, values: counts[0].map((_, column) => `${name} ${column + 1}`) },
  counts,
});
