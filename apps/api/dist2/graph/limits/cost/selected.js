import { getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective, isAbstractType, } from "graphql";
/**
 * The fields selected on an object type, as execution collects them: one list of nodes a response key, fragments on the
 * type and on every interface and union of it spread, `@skip` and `@include` applied.
 */
export function selectedOn(type, sets, asked) {
    const fields = new Map();
    const spread = new Set();
    const collect = (selections) => {
        for (const selection of selections) {
            if (isLeftOut(selection, asked))
                continue;
            if (selection.kind === "Field") {
                const key = selection.alias?.value ?? selection.name.value;
                const known = fields.get(key);
                if (known)
                    known.push(selection);
                else
                    fields.set(key, [selection]);
                continue;
            }
            if (selection.kind === "FragmentSpread") {
                if (spread.has(selection.name.value))
                    continue;
                spread.add(selection.name.value);
            }
            const fragment = selection.kind === "FragmentSpread" ? asked.fragments[selection.name.value] : selection;
            if (fragment && isOn(fragment.typeCondition?.name.value, type, asked.schema))
                collect(fragment.selectionSet.selections);
        }
    };
    for (const set of sets)
        collect(set?.selections ?? []);
    return [...fields.values()];
}
function isOn(condition, type, schema) {
    if (condition === undefined || condition === type.name)
        return true;
    const named = schema.getType(condition);
    return isAbstractType(named) && schema.isSubType(named, type);
}
function isLeftOut(selection, { variables }) {
    if (!selection.directives?.length)
        return false;
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
    return skip?.["if"] === true || include?.["if"] === false;
}
//# sourceMappingURL=selected.js.map