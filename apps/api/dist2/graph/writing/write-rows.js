const rowsAStatement = 500;
/**
 * Inserts rows with as few statements as is sensible: several rows of values a statement, which is what works under row
 * security on a distributed PostgreSQL as well. Names of table and columns are ours, values are parameters.
 *
 * @param conflict What follows the values, e.g. `on conflict (…) do update set …`.
 */
export async function writeRows(unit, table, columns, rows, conflict = "") {
    for (let from = 0; from < rows.length; from += rowsAStatement) {
        const some = rows.slice(from, from + rowsAStatement);
        const places = some.map((_, row) => `(${columns.map((__, column) => `$${row * columns.length + column + 1}`).join(", ")})`);
        const sql = `insert into ${table} (${columns.join(", ")}) values ${places.join(", ")} ${conflict}`;
        await unit.affected(sql, some.flat());
    }
}
/** Splits a list into parts of at most so many. */
export function* partsOf(all, most) {
    for (let from = 0; from < all.length; from += most)
        yield all.slice(from, from + most);
}
//# sourceMappingURL=write-rows.js.map