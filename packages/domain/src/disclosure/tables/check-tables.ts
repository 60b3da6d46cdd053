import type { DisclosureRefusal, DisclosureRefusalCode } from "../refusals.js";
import type { CountedDimension, CountTable } from "./count-table.js";

type Shape = Pick<CountTable, "name" | "rows" | "columns">;
type Found = (code: DisclosureRefusalCode, place: string, value: unknown) => void;

/** What is wrong with the shape of tables: names, values, lists, and dimensions that are crossed in a circle. */
export function checkShapes(tables: readonly Shape[]): DisclosureRefusal[] {
  const refusals: DisclosureRefusal[] = [];
  const found: Found = (code, place, value) => refusals.push({ code, place, value: String(value) });
  if (tables.length === 0) found("nothing-listed", "tables", "");
  for (const name of repeated(tables.map((table) => table.name))) found("repeated-value", "tables", name);
  for (const { name, rows, columns } of tables) {
    if (rows.name === columns.name) found("same-dimension", name, rows.name);
    for (const dimension of [rows, columns]) checkDimension(name, dimension, found);
  }
  const circle = circleOf(tables);
  if (circle !== null)
    found("tables-in-a-circle", circle.name, `${circle.rows.name}, ${circle.columns.name}`);
  return refusals;
}

function checkDimension(table: string, { name, values }: CountedDimension, found: Found): void {
  if (values.length === 0) found("nothing-listed", `${table}: ${name}`, "");
  for (const value of repeated(values)) found("repeated-value", `${table}: ${name}`, value);
}

const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, at) => values.indexOf(value) < at)),
];

/** What is wrong with the counts of tables that have a shape. */
export function checkCounts(tables: readonly CountTable[]): DisclosureRefusal[] {
  return tables.flatMap(({ name, rows, columns, counts }): DisclosureRefusal[] => {
    const widths = counts.map(({ length }) => length);
    if (widths.length !== rows.values.length || widths.some((width) => width !== columns.values.length)) {
      return [
        {
          code: "wrong-shape",
          place: name,
          value: `${widths.length} rows of ${[...new Set(widths)].join(" and ")}`,
        },
      ];
    }
    return counts.flatMap((row, at) =>
      row.flatMap((count, column): DisclosureRefusal[] => {
        if (count === null || (Number.isSafeInteger(count) && count >= 0)) return [];
        const place = `${name}: ${rows.values[at]} × ${columns.values[column]}`;
        return [{ code: "not-a-count", place, value: String(count) }];
      }),
    );
  });
}

/** The first table that joins two dimensions which tables before it already lead between; null when none does. */
function circleOf(tables: readonly Shape[]): Shape | null {
  const group = new Map<string, string>();
  const groupOf = (name: string): string => {
    let at = name;
    while (group.has(at)) at = group.get(at) as string;
    return at;
  };
  const joined = new Set<string>();
  for (const table of tables) {
    const pair = JSON.stringify([table.rows.name, table.columns.name].sort());
    if (joined.has(pair) || table.rows.name === table.columns.name) continue;
    joined.add(pair);
    const [a, b] = [groupOf(table.rows.name), groupOf(table.columns.name)];
    if (a === b) return table;
    group.set(a, b);
  }
  return null;
}
