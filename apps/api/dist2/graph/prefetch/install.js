import { isObjectType } from "graphql";
import { isUuid } from "../reading/is-uuid.js";
import { load } from "../reading/load.js";
import { beginBelow, stepsBelow } from "./begin-below.js";
import { tablesBeside } from "./beside.js";
import { keptBySelection } from "../asking/kept-by-selection.js";
import { readAhead } from "./read-ahead.js";
import { readAllOf } from "./read-all.js";
import { ReadAheadFailure, slotOf } from "./slot.js";
/**
 * Makes every root field read ahead for what is selected below it, and every batched field give what was read ahead.
 * Done once, when the schema is built.
 */
export function installPrefetch(schema) {
    const ways = new Map();
    const readAllOfField = (field) => ways.get(field) ?? null;
    const root = schema.getQueryType();
    for (const type of Object.values(schema.getTypeMap())) {
        if (!isObjectType(type) || type.name.startsWith("__"))
            continue;
        for (const field of Object.values(type.getFields())) {
            const readAll = readAllOf(field);
            if (readAll) {
                ways.set(field, readAll);
                field.resolve = carried(field, readAll);
            }
            else if (type === root && field.resolve) {
                field.resolve = readingAhead(field, field.resolve, readAllOfField);
            }
        }
    }
    return schema;
}
function readingAhead(field, resolve, readAllOfField) {
    const tablesOf = keptBySelection((info) => tablesBeside(info.returnType, info.fieldNodes, info));
    const stepsOf = keptBySelection((info) => stepsBelow(info.returnType, info.fieldNodes, info));
    const { keyedBy } = field.extensions;
    return async (parent, given, context, info) => {
        const begin = () => {
            const steps = stepsOf(info);
            const beginFrom = (keysBy) => beginBelow(keysBy, steps, info.variableValues, context);
            const readsFollowed = keyedBy === undefined && steps.length > 0;
            const read = readsFollowed
                ? context.readFollowed((rows) => beginFrom((column) => rows.keys(column)))
                : context.read;
            const reading = resolve(parent, given, { ...context, read }, info);
            // whoever needs their rows is told when these cannot be read
            for (const table of tablesOf(info))
                table.readAll(context).catch(() => { });
            if (keyedBy !== undefined)
                beginFrom(keysOfId(given[keyedBy]));
            return reading;
        };
        const value = await (context.viewer ? begin() : resolve(parent, given, context, info));
        await readAhead(value, info.returnType, info.fieldNodes, {
            asked: info,
            context,
            readAllOf: readAllOfField,
        });
        return value;
    };
}
/** The id that a question names, as the only key of its row; nothing where it is no id of ours. */
const keysOfId = (id) => (column) => column === "id" && typeof id === "string" && isUuid(id) ? [id] : null;
/** What the row carries for the field; a row that came without it is read with the others of its tick. */
function carried(field, readAll) {
    const batches = new Map();
    const plain = field.args.length === 0 ? slotOf(field, {}) : null;
    return (parent, given, context) => {
        const slot = plain ?? slotOf(field, given);
        const value = parent[slot];
        if (value instanceof ReadAheadFailure)
            throw value.cause;
        if (value !== undefined)
            return value;
        const perRequest = (parents, request) => readAll(parents, given, request);
        const batch = plain === null ? perRequest : (batches.get(plain) ?? perRequest);
        if (plain !== null)
            batches.set(plain, batch);
        return load(batch, parent, context);
    };
}
//# sourceMappingURL=install.js.map