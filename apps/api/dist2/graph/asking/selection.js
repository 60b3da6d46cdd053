import { getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective, } from "graphql";
/**
 * The fields selected on an object type below these nodes, as execution will collect them: one list of nodes a
 * response key, fragments spread, `@skip` and `@include` applied.
 */
export function selectedFields(typeName, nodes, asked) {
    const fields = new Map();
    for (const node of nodes)
        collect(typeName, node.selectionSet?.selections ?? [], asked, fields);
    return [...fields.values()];
}
function collect(typeName, selections, asked, fields) {
    for (const selection of selections) {
        if (isLeftOut(selection, asked))
            continue;
        if (selection.kind === "Field") {
            const key = selection.alias?.value ?? selection.name.value;
            fields.set(key, [...(fields.get(key) ?? []), selection]);
            continue;
        }
        const fragment = selection.kind === "FragmentSpread" ? asked.fragments[selection.name.value] : selection;
        const condition = fragment?.typeCondition?.name.value ?? typeName;
        if (fragment && condition === typeName)
            collect(typeName, fragment.selectionSet.selections, asked, fields);
    }
}
function isLeftOut(selection, asked) {
    if (!selection.directives?.length)
        return false;
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, asked.variableValues);
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, asked.variableValues);
    return skip?.["if"] === true || include?.["if"] === false;
}
//# sourceMappingURL=selection.js.map