import { getNamedType, isObjectType, isScalarType, isUnionType } from "graphql";
import { upperFirst } from "../../../graph/writing/mutation/payload.type.js";
/** The mutations of a schema, by name. */
export const mutationsOf = (schema) => Object.keys(schema.getMutationType()?.getFields() ?? {}).sort();
/**
 * The document that performs a mutation and shows, of all that was done, which things and in which version; of a refusal
 * its code, and the version of a conflict.
 */
export function documentOf(schema, mutation) {
    const field = schema.getMutationType()?.getFields()[mutation];
    if (!field)
        throw new RangeError(`the schema has no mutation ${mutation}`);
    const union = getNamedType(field.type);
    const members = isUnionType(union) ? union.getTypes().map(({ name }) => name) : [];
    const conflict = members.includes("Conflict") ? "... on Conflict { currentVersion }" : "";
    const items = members.includes("ItemsRefused")
        ? "... on ItemsRefused { items { ... on Refusal { code message path } } }"
        : "";
    const type = upperFirst(mutation);
    return `mutation ($input: ${type}Input!) { answer: ${mutation}(input: $input) { __typename
    ... on ${type}Payload { ${shownOf(schema, `${type}Payload`)} }
    ... on Refusal { code message path } ${conflict} ${items} } }`;
}
function shownOf(schema, payload) {
    const type = schema.getType(payload);
    if (!isObjectType(type))
        throw new RangeError(`the schema has no ${payload}`);
    const shown = Object.values(type.getFields()).map((field) => {
        const named = getNamedType(field.type);
        if (isScalarType(named))
            return field.name;
        const parts = isObjectType(named) ? named.getFields() : {};
        const asked = ["id", "version"].filter((name) => name in parts);
        return `${field.name} { ${asked.length > 0 ? asked.join(" ") : "__typename"} }`;
    });
    return shown.join(" ");
}
//# sourceMappingURL=document-of.js.map