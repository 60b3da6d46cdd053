import sql, { raw } from "sql-template-tag";
import { selectList } from "./select-list.js";
/**
 * Reads a table whole: for what a provider has some dozens of and most questions name (hubs, strands, levels), so that
 * it travels with a question's first rows and needs no message of its own.
 */
export function wholeTable(table) {
    const name = table.options.name;
    const statement = sql `select ${selectList(table, name)} from ${raw(name)}`;
    const known = ((k) => ({get:(b)=>b.get(k),set:(b,v)=>b.set(k,v),has:(b)=>b.has(k)}))(Symbol());
    const readAll = (context) => {
        const rows = known.get(context.batches) ??
            context.read(statement).then((all) => new Map(all.map((row) => [row.id, row])));
        known.set(context.batches, rows);
        return rows;
    };
    const byId = async (ids, context) => {
        const rows = await readAll(context);
        return ids.map((id) => rows.get(id) ?? null);
    };
    return Object.assign(byId, { readAll });
}
//# sourceMappingURL=whole-table.js.map