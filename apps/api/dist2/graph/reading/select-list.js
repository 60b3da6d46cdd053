import { raw } from "sql-template-tag";
/** An instant as ISO 8601 text, written by the database: nothing is parsed and printed again for each row. */
export function instant(expression) {
    return raw(`to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
}
/**
 * The select list of a table, written from its metadata: every column under its name in the graph's rows, days and
 * instants as ISO 8601 text.
 *
 * @throws RangeError for a property that the table does not have.
 */
export function selectList(table, alias, properties = shownProperties(table)) {
    const columns = new Map(Object.entries(table.options.columns));
    const list = properties.map((property) => {
        const column = columns.get(property);
        if (!column)
            throw new RangeError(`selectList: ${table.options.name} has no column for ${property}`);
        const name = `${alias}.${column.name ?? property}`;
        return `${column.type === "timestamptz" ? instant(name).sql : name} as "${property}"`;
    });
    return raw(list.join(", "));
}
/** Every property but the tenant's key, which no row of the graph carries. */
export function shownProperties(table) {
    return Object.keys(table.options.columns).filter((name) => name !== "providerId");
}
//# sourceMappingURL=select-list.js.map