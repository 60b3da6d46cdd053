import sql, { empty, join } from "sql-template-tag";
/** The beginning of a statement that reads common tables; nothing where there are none. A table of that name gives way. */
export function withTables(tables) {
    const all = tables.filter((table) => table !== null);
    return all.length === 0 ? empty : sql `with ${join(all, ", ")} `;
}
//# sourceMappingURL=with-tables.js.map