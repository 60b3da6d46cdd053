import { knownRange } from "../rule/known-range.js";
import type { PublishedCell } from "../rule/published-symbol.js";
import type { SuppressionRule } from "../rule/suppression-rule.js";
import type { SumSystem, SumTerm } from "../sums/sum-system.js";
import { type CellKey, cellKeys } from "./cell-keys.js";
import type { CellAt, PublishedTable } from "./published-table.js";

/** Cells of several tables as unknowns, each group of people once, and the sums that tie them. */
export interface Sheet extends SumSystem {
  readonly least: number[];
  readonly most: number[];
  /** For each table, the unknown of each of its cells, totals last. */
  readonly tables: readonly (readonly (readonly number[])[])[];
  /** For each table, its sums, by their number. */
  readonly sumsOf: readonly (readonly number[])[];
  /** The first place at which each unknown is seen. */
  readonly places: readonly CellAt[];
  /** Whose people each unknown counts. */
  readonly keys: readonly string[];
}

/**
 * What readers of published tables know: every cell within what its look tells, every row and column as a sum.
 * Where two tables show the same people, what both tell holds; bounds that then cross are left so.
 *
 * @throws RangeError when the rule never shows a symbol like one of these.
 */
export function sheetOf(
  tables: readonly PublishedTable[],
  rule: SuppressionRule,
  keyOf: CellKey = cellKeys(tables),
): Sheet {
  const numbers = new Map<string, number>();
  const sheet = { least: [] as number[], most: [] as number[], places: [] as CellAt[] };
  const look = memoised((cell: PublishedCell) => knownRange(cell, rule));
  const grids = tables.map((table) =>
    table.cells.map((cells, row) =>
      cells.map((cell, column) => {
        const at = [table.rows.values[row] ?? null, table.columns.values[column] ?? null] as const;
        const key = keyOf(table, ...at);
        const number = numbers.get(key) ?? numbers.size;
        const { least, most } = look(cell);
        sheet.least[number] = Math.max(least, sheet.least[number] ?? 0);
        sheet.most[number] = Math.min(most, sheet.most[number] ?? Number.POSITIVE_INFINITY);
        if (!numbers.has(key)) sheet.places.push({ table: table.name, row: at[0], column: at[1] });
        numbers.set(key, number);
        return number;
      }),
    ),
  );
  const sums: SumTerm[][] = [];
  const known = new Map<string, number>();
  const sumsOf = grids.map((grid) =>
    sumsOfGrid(grid).map((terms) => {
      const key = JSON.stringify(terms);
      if (!known.has(key)) known.set(key, sums.push(terms) - 1);
      return known.get(key) as number;
    }),
  );
  return { ...sheet, sums, tables: grids, sumsOf, keys: [...numbers.keys()] };
}

/** Every row and every column: its parts, less its total. */
function sumsOfGrid(grid: readonly (readonly number[])[]): SumTerm[][] {
  const columns = (grid[0] ?? []).map((_, column) => grid.map((row) => row[column] as number));
  return [...grid, ...columns].map((line) =>
    line.map((unknown, at) => ({ unknown, sign: at === line.length - 1 ? -1 : 1 })),
  );
}

function memoised<Answer>(answer: (cell: PublishedCell) => Answer): (cell: PublishedCell) => Answer {
  const known = new Map<string, Answer>();
  return (cell) => {
    const key = `${cell.value} ${cell.symbol}`;
    const found = known.get(key) ?? answer(cell);
    known.set(key, found);
    return found;
  };
}
