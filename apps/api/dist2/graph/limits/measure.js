const nothing = { depth: 0, aliases: 0, directives: 0, fields: 0 };
/**
 * The size of a selection with every fragment spread. Each fragment is measured once, so that the work is linear in
 * the document; a fragment that spreads itself measures as endless.
 */
export function measure(selections, fragments, known = new Map()) {
    let size = nothing;
    for (const selection of selections?.selections ?? []) {
        const directives = selection.directives?.length ?? 0;
        if (selection.kind === "Field") {
            const below = measure(selection.selectionSet, fragments, known);
            const depth = asksSchema(selection.name.value) ? 1 : 1 + below.depth;
            const own = { depth, aliases: selection.alias ? 1 : 0, directives, fields: 1 };
            size = together(size, { ...below, depth: 0 }, own);
        }
        else if (selection.kind === "InlineFragment") {
            size = together(size, measure(selection.selectionSet, fragments, known), { ...nothing, directives });
        }
        else {
            size = together(size, fragmentSize(selection.name.value, fragments, known), { ...nothing, directives });
        }
    }
    return size;
}
/** Questions about the schema nest deeply by nature; graphql-js has a rule of its own for them. */
const asksSchema = (name) => name === "__schema" || name === "__type";
const endless = { depth: Infinity, aliases: Infinity, directives: Infinity, fields: Infinity };
/** null in `known` marks a fragment that is being measured: meeting it again is a circle. */
function fragmentSize(name, fragments, known) {
    const measured = known.get(name);
    if (measured === null)
        return endless;
    if (measured)
        return measured;
    known.set(name, null);
    const size = measure(fragments.get(name)?.selectionSet, fragments, known);
    known.set(name, size);
    return size;
}
function together(...sizes) {
    return {
        depth: Math.max(...sizes.map((size) => size.depth)),
        aliases: sizes.reduce((sum, size) => sum + size.aliases, 0),
        directives: sizes.reduce((sum, size) => sum + size.directives, 0),
        fields: sizes.reduce((sum, size) => sum + size.fields, 0),
    };
}
//# sourceMappingURL=measure.js.map