import { getArgumentValues, getNamedType, isObjectType, } from "graphql";
import { selectedFields } from "../asking/selection.js";
/** The fields of a page that show its rows. */
const partsOfPage = new Set(["nodes", "edges", "node"]);
/** What can be begun below a field before its rows have arrived, in the document's order. */
export function stepsBelow(type, nodes, asked) {
    const objectType = getNamedType(type);
    if (!isObjectType(objectType))
        return [];
    const fields = objectType.getFields();
    return selectedFields(objectType.name, nodes, asked).flatMap((fieldNodes) => {
        const [node] = fieldNodes;
        const field = node && fields[node.name.value];
        if (!field || !node.selectionSet)
            return [];
        if (partsOfPage.has(field.name))
            return stepsBelow(field.type, fieldNodes, asked);
        const { ahead } = field.extensions;
        return ahead ? [{ field, node, ahead, below: stepsBelow(field.type, fieldNodes, asked) }] : [];
    });
}
/**
 * Asks for what follows from rows on their way, with these: a question of several levels is one message. Whoever needs what
 * cannot be read is told why when it is asked for again.
 */
export function beginBelow(keysBy, steps, variables, context) {
    for (const { field, node, ahead, below } of steps) {
        const keys = keysBy(ahead.by);
        if (keys === null)
            continue;
        const read = context.readFollowed((rows) => beginBelow((column) => rows.keys(column), below, variables, context));
        try {
            ahead.read(keys, { ...context, read }, getArgumentValues(field, node, variables)).catch(() => { });
        }
        catch {
            // a refusal is the resolver's to give
        }
    }
}
//# sourceMappingURL=begin-below.js.map