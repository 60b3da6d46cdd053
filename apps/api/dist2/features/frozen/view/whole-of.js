import { putTogether } from "../../../graph/freezing/apart.js";
import { valuesOf } from "../value/frozen-value.query.js";
/** A frozen view as a whole; null for a pack, in which nothing stands apart. */
export async function wholeOf(row, read) {
    if (row.kind === "pack")
        return null;
    const content = JSON.parse(row.content);
    return { ...content, ...putTogether(content.answer, await valuesOf(read, row.id)) };
}
//# sourceMappingURL=whole-of.js.map