import { attack, isHidden } from "./attacker.mjs";
import { tableOf } from "./grids.mjs";

/**
 * Publishes one or more grids under a rule and attacks what came out.
 *
 * @returns {{ published: boolean, hidden: number, pinned: string[] }}
 */
export function survey({ publishTables }, rule, counts, { limit, more = 2 } = {}) {
  const tables = counts.map((grid, at) => tableOf(grid, ["sex", "age", "route"][at]));
  const { tables: published } = publishTables(tables, rule);
  if (published === null) return { published: false, hidden: 0, pinned: [] };
  const highest = Math.max(...counts.flat(2));
  const seen = attack(published, rule, { limit: limit ?? highest + rule.smallBelow + more });
  const pinned = [];
  let hidden = 0;
  for (const [table, { name, cells }] of published.entries()) {
    for (const [row, line] of cells.entries()) {
      for (const [column, cell] of line.entries()) {
        if (!isHidden(cell, rule)) continue;
        hidden += 1;
        const { least, most } = seen[table][row][column];
        if (!(least < most))
          pinned.push(`${name} ${JSON.stringify(counts[table])}: ${row}, ${column} is ${least}`);
      }
    }
  }
  return { published: true, hidden, pinned };
}
