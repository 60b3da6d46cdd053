import sql, { empty, join, type Sql } from "sql-template-tag";

/** The beginning of a statement that reads common tables; nothing where there are none. A table of that name gives way. */
export function withTables(tables: readonly (Sql | null)[]): Sql {
  const all = tables.filter((table) => table !== null);
  return all.length === 0 ? empty : sql`with ${join(all, ", ")} `;
}
