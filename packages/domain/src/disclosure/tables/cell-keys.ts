import type { CountedDimension, CountTable } from "./count-table.js";

/** Whose people a cell counts; null is the total over the dimension. */
export type CellKey = (
  table: Pick<CountTable, "rows" | "columns">,
  row: string | null,
  column: string | null,
) => string;

/**
 * Says of a table's cell whose people it counts: cells of different tables with the same key count the same people.
 * A total over a dimension that has the same values in every table is over everyone; where the values differ from
 * table to table, say a year later, a total is over just those that its table lists.
 */
export function cellKeys(tables: readonly Pick<CountTable, "rows" | "columns">[]): CellKey {
  const listed = new Map<string, Set<string>>();
  for (const { name, values } of tables.flatMap(({ rows, columns }) => [rows, columns])) {
    listed.set(name, (listed.get(name) ?? new Set()).add(wholeOf(values)));
  }
  const part = ({ name, values }: CountedDimension, value: string | null): string[][] => {
    if (value !== null) return [[name, value]];
    return listed.get(name)?.size === 1 ? [] : [[name, "all of", wholeOf(values)]];
  };
  return ({ rows, columns }, row, column) =>
    JSON.stringify(
      [...part(rows, row), ...part(columns, column)].sort((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1)),
    );
}

const wholeOf = (values: readonly string[]): string => JSON.stringify([...values].sort());
