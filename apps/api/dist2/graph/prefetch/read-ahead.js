import { getNamedType, isObjectType } from "graphql";
import { ReadAheadFailure } from "./slot.js";
import { wantedOf } from "./wanted.js";
/**
 * Reads everything selected below a value before it is resolved: level by level, each batched field once for all the
 * rows of its level. The values are left on the rows, so that resolving them is synchronous, and the number of
 * statements depends on the document and never on rows.
 */
export async function readAhead(value, type, nodes, reading) {
    const objectType = getNamedType(type);
    const rows = rowsOf(value);
    if (!isObjectType(objectType) || rows.length === 0)
        return;
    const wanted = wantedOf(objectType, nodes, reading);
    await Promise.all([...wanted].map(([slot, want]) => readWanted(rows, slot, want, reading)));
}
async function readWanted(rows, slot, { field, readAll, given, nodes }, reading) {
    if (readAll) {
        const unread = rows.filter((row) => row[slot] === undefined);
        if (unread.length > 0)
            await fill(unread, slot, () => readAll(unread, given, reading.context));
    }
    if (!nodes[0]?.selectionSet)
        return;
    const values = rows.map((row) => row[slot]);
    await readAhead(values, field.type, nodes, reading);
}
async function fill(rows, slot, read) {
    try {
        const values = await read();
        rows.forEach((row, index) => {
            row[slot] = values[index] ?? null;
        });
    }
    catch (cause) {
        const failure = new ReadAheadFailure(cause);
        for (const row of rows)
            row[slot] = failure;
    }
}
/** The distinct rows within a value that may be a row, null, or lists of these. */
function rowsOf(value) {
    const rows = new Set();
    const add = (part) => {
        if (Array.isArray(part))
            part.forEach(add);
        else if (typeof part === "object" && part !== null && !(part instanceof ReadAheadFailure)) {
            rows.add(part);
        }
    };
    add(value);
    return [...rows];
}
//# sourceMappingURL=read-ahead.js.map