import { selectList, shownProperties } from "../reading/select-list.js";
import { isAsked } from "./asked-fields.js";
/**
 * The select list of a type's rows, without the columns that nobody asks for. A column that is not named in `shownBy` is
 * always read.
 *
 * @param shownBy for a column, the fields of the type that are made of it: it is read where one of them is asked for.
 * @example
 * // askedColumns(placementTable, "placement", "Placement", { endsOn: ["endsOn"], mentorId: ["mentor"] })
 */
export function askedColumns(table, alias, type, shownBy) {
    const all = shownProperties(table);
    const fieldsOf = new Map(Object.entries(shownBy).map(([column, fields = []]) => [
        column,
        fields.map((field) => `${type}.${field}`),
    ]));
    const lists = new Map();
    return (context) => {
        const read = all.filter((column) => fieldsOf.get(column)?.some((field) => isAsked(field, context)) ?? true);
        const key = read.join();
        const list = lists.get(key) ?? selectList(table, alias, read);
        lists.set(key, list);
        return list;
    };
}
//# sourceMappingURL=asked-columns.js.map