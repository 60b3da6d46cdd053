import type { DisclosureRefusal } from "../refusals.js";
import type { CellKey } from "../tables/cell-keys.js";
import type { CountTable } from "../tables/count-table.js";
import { cellPlace } from "../tables/published-table.js";
import { withTotals } from "../tables/with-totals.js";

/** A group of people as the tables about to be published count it. */
export interface FreshCell {
  /** Null where nobody can be. */
  readonly count: number | null;
  /** Over how many of its two dimensions it is a total: 0, 1 or 2. */
  readonly totals: number;
}

/** Every group of people once; refused where two tables count the same people differently. */
export function freshCells(tables: readonly CountTable[], keyOf: CellKey) {
  const cells = new Map<string, FreshCell>();
  const refusals: DisclosureRefusal[] = [];
  for (const table of tables) {
    for (const [at, counts] of withTotals(table.counts).entries()) {
      const row = table.rows.values[at] ?? null;
      for (const [index, count] of counts.entries()) {
        const column = table.columns.values[index] ?? null;
        const key = keyOf(table, row, column);
        const known = cells.get(key);
        if (known === undefined) {
          cells.set(key, { count, totals: Number(row === null) + Number(column === null) });
        } else if (known.count !== count) {
          const place = cellPlace({ table: table.name, row, column });
          refusals.push({ code: "tables-disagree", place, value: `${known.count} and ${count}` });
        }
      }
    }
  }
  return { cells, refusals };
}
