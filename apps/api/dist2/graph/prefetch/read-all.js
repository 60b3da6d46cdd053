/** How a schema field reads all its parents, when it was marked `@Batched()` or given its own way; else null. */
export function readAllOf(field) {
    const { batched, readAll } = field.extensions;
    if (readAll)
        return readAll;
    const { resolve } = field;
    if (batched !== true || !resolve)
        return null;
    return async (parents, given, context) => resolve(parents, { ...given }, context, noInfo);
}
/** Batched resolvers stand outside one place of the document, and are given none. */
const noInfo = {};
//# sourceMappingURL=read-all.js.map