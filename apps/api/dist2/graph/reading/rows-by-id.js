import sql, { raw } from "sql-template-tag";
import { inOrder } from "./by-key.js";
import { selectList } from "./select-list.js";
/**
 * Reads rows of a table by id: one statement for all that are asked for together; null where there is none.
 *
 * @param read of each row: some columns, or the select list of one question; every column unless given.
 */
export function rowsById(table, read) {
    const name = table.options.name;
    const fixed = typeof read === "function" ? null : selectList(table, name, read);
    const columnsOf = typeof read === "function" ? read : () => fixed;
    const rows = (ids, context) => context.read(sql `select ${columnsOf(context)} from ${raw(name)} where ${raw(name)}.id = any(${ids}::uuid[])`);
    const byId = async (ids, context) => inOrder(ids, await rows(ids, context), (row) => row.id);
    return Object.assign(byId, { rows });
}
//# sourceMappingURL=rows-by-id.js.map