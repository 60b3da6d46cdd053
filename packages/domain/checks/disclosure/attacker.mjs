/**
 * Someone who wants to know a hidden number: tries every table of counts, one by one, against what is published.
 * Shares nothing with the room but the rule's words. Each cell is tried up to `limit`.
 *
 * @param {readonly { cells: { value: number | null, symbol: string | null }[][] }[]} tables published, all over the same
 *   rows and with the same row totals; totals come last
 * @param {object} rule
 * @param {{ limit: number, all?: boolean }} how `all` goes on when every hidden cell has been seen with two values
 * @returns {{ least: number, most: number }[][][]} what each cell was seen to be, for each table
 */
export function attack(tables, rule, { limit, all = false }) {
  const seen = tables.map(({ cells }) =>
    cells.map((row) => row.map(() => ({ least: Infinity, most: -Infinity }))),
  );
  const looks = tables.map(({ cells }) => cells.map((row) => row.map((cell) => fits(cell, rule))));
  const rows = tables[0].cells.length - 1;
  const widths = tables.map(({ cells }) => cells[0].length - 1);
  const lines = Array.from({ length: rows }, (_, row) => linesOf(row));
  const chosen = [];
  const sums = widths.map((width) => Array.from({ length: width + 1 }, () => 0));
  let hasty = !all;
  let noted = false;
  const openIn = [];
  for (let row = 0; row < rows; row += 1)
    openIn[row] = tables.flatMap(({ cells }) => cells[row].filter((cell) => isHidden(cell, rule))).length;
  let open = seen.flatMap((grid, table) =>
    grid.flatMap((row, at) =>
      row.flatMap((_, column) => (isHidden(tables[table].cells[at][column], rule) ? [1] : [])),
    ),
  ).length;
  down(0);
  // In haste, rows whose hidden cells have all been seen with two values are not varied again; what is left then is
  // looked for without haste.
  hasty = false;
  if (open > 0) down(0);
  return seen;

  /** Every way to fill one row of every table: counts that look right and add up to a total that looks right in each. */
  function linesOf(row) {
    const byTable = tables.map((_, table) => {
      const found = [];
      const line = [];
      (function fill(column, sum) {
        if (column === widths[table]) {
          if (looks[table][row][column](sum)) found.push([...line, sum]);
          return;
        }
        for (let count = 0; count <= limit; count += 1) {
          if (!looks[table][row][column](count)) continue;
          line[column] = count;
          fill(column + 1, sum + count);
        }
      })(0, 0);
      return found;
    });
    return byTable.reduce(
      (pairs, found) =>
        pairs.flatMap((pair) =>
          found.flatMap((line) =>
            pair.length === 0 || pair[0].at(-1) === line.at(-1) ? [[...pair, line]] : [],
          ),
        ),
      [[]],
    );
  }

  function down(row) {
    if (open === 0 && !all) return;
    if (row === rows) {
      if (sums.every((line, table) => line.every((sum, column) => looks[table][rows][column](sum)))) note();
      return;
    }
    for (const pair of lines[row]) {
      chosen[row] = pair;
      add(pair, 1);
      // A column that is over its number already will not come down again.
      if (
        sums.every((line, table) =>
          line.every((sum, column) => sum <= highest(tables[table].cells[rows][column], rule)),
        )
      )
        down(row + 1);
      add(pair, -1);
      if (open === 0 && !all) return;
      if (hasty && noted && openIn.slice(row).every((left) => left === 0)) return;
    }
  }

  function add(pair, sign) {
    for (const [table, line] of pair.entries())
      for (const [column, count] of line.entries()) sums[table][column] += sign * count;
  }

  function note() {
    noted = true;
    for (const [table, grid] of seen.entries()) {
      for (const [row, cells] of grid.entries()) {
        const line = row === rows ? sums[table] : chosen[row][table];
        for (const [column, range] of cells.entries()) {
          const before = range.least < range.most;
          range.least = Math.min(range.least, line[column]);
          range.most = Math.max(range.most, line[column]);
          if (before || range.least === range.most || !isHidden(tables[table].cells[row][column], rule))
            continue;
          open -= 1;
          if (row < rows) openIn[row] -= 1;
        }
      }
    }
  }
}

/** Whether a cell keeps its exact number to itself. */
export const isHidden = ({ value, symbol }, { roundTo }) =>
  symbol === "c" || symbol === "low" || (roundTo > 1 && value > 0);

const highest = ({ value }, { roundTo }) => (value === null ? Infinity : value + roundTo);

/** Whether a count could look like a cell, by the words of the rule. */
function fits({ value, symbol }, { smallBelow, smallSymbol, zeros, roundTo }) {
  const rounded = (count) => {
    const over = count % roundTo;
    return 2 * over >= roundTo ? count - over + roundTo : count - over;
  };
  const isSmall = (count) => (count === 0 ? zeros === "hide" && smallBelow > 1 : count < smallBelow);
  if (symbol === "z") return (count) => count === 0;
  if (symbol === "c") return (count) => count > 0 || zeros === "hide";
  if (symbol === "low") {
    return (count) =>
      (smallSymbol === "low" && isSmall(count)) ||
      (!isSmall(count) && rounded(count) === 0 && (count > 0 || zeros === "hide"));
  }
  return (count) => !isSmall(count) && rounded(count) === value && (value > 0 || count === 0);
}
