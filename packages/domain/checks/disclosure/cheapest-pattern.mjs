import { tableOf } from "./grids.mjs";

/** How many people are in the inner cells that a rule hides to protect others, each cell counting one more. */
export function worthHidden({ publishTables }, rule, counts) {
  const { hidden } = publishTables([tableOf(counts)], rule);
  return hidden
    .filter(({ reason }) => reason === "to-protect-others")
    .reduce((sum, cell) => sum + worth(cell, counts), 0);
}

/** The least that any pattern of hidden cells is worth that the audit finds no cell pinned in: every pattern is tried. */
export function leastWorth({ publishTables, auditTables }, rule, counts) {
  const table = tableOf(counts);
  const { tables } = publishTables([table], { ...rule, possibleValues: 2 });
  const all = [...counts.map((row) => [...row, sum(row)]), []];
  all[counts.length] = all[0].map((_, column) => sum(all.slice(0, counts.length).map((row) => row[column])));
  const must = (count) => count > 0 && count < rule.smallBelow;
  const may = all.flatMap((row, at) =>
    row.flatMap((count, column) => (count >= rule.smallBelow ? [{ at, column, count }] : [])),
  );
  const priced = may.map(({ at, column, count }) => ({
    at,
    column,
    worth: worth(
      { row: at === counts.length ? null : "", column: column === counts[0].length ? null : "", count },
      counts,
    ),
  }));
  let least = Infinity;
  (function choose(from, chosen, spent) {
    if (spent >= least) return;
    const cells = all.map((row, at) =>
      row.map((count, column) =>
        must(count) || chosen.some((one) => one.at === at && one.column === column)
          ? { value: null, symbol: "c" }
          : { value: count, symbol: null },
      ),
    );
    if (auditTables([{ ...tables[0], cells }], rule).every(({ pinned }) => !pinned)) {
      least = spent;
      return;
    }
    for (let at = from; at < priced.length; at += 1)
      choose(at + 1, [...chosen, priced[at]], spent + priced[at].worth);
  })(0, [], 0);
  return least;
}

const sum = (values) => values.reduce((all, value) => all + value, 0);

/** A total is worth more than all inner cells together, the grand total more than all totals. */
function worth({ row, column, count }, counts) {
  const everyone = 1 + sum(counts.flat());
  return count + 1 + everyone * [0, 1, everyone][Number(row === null) + Number(column === null)];
}
