import { getNamedType, isCompositeType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, } from "graphql";
import { codeOf, idOf, urnOf } from "./canary-rows.js";
const deepest = 5;
/** More rows than any canary provider has, so that some identifiers are nobody's. */
const numbers = 8;
/** A question that fits the schema: fields, arguments and depth by chance, identifiers and codes of any provider. */
export function randomDocument(schema, random) {
    const query = schema.getQueryType();
    if (!query)
        throw new TypeError("the schema has no Query");
    return `{ ${selection(random, Object.values(query.getFields()), 0, 1 + random.integer(2))} }`;
}
function selection(random, fields, depth, most) {
    const usable = fields.filter(({ type }) => depth < deepest || !isCompositeType(getNamedType(type)));
    const chosen = random.shuffle(usable).slice(0, most);
    return chosen.length === 0
        ? "__typename"
        : chosen.map((field) => fieldText(random, field, depth)).join(" ");
}
function fieldText(random, field, depth) {
    const given = argumentsText(random, field.args);
    const type = getNamedType(field.type);
    const below = isObjectType(type)
        ? ` { ${selection(random, Object.values(type.getFields()), depth + 1, 1 + random.integer(4))} }`
        : "";
    return `${field.name}${given ? `(${given})` : ""}${below}`;
}
function argumentsText(random, inputs) {
    return inputs
        .filter(({ type }) => isNonNullType(type) || random.integer(3) === 0)
        .map(({ name, type }) => `${name}: ${valueText(random, name, type)}`)
        .join(", ");
}
function valueText(random, name, type) {
    if (isNonNullType(type))
        return valueText(random, name, type.ofType);
    if (isListType(type))
        return `[${valueText(random, name, type.ofType)}]`;
    if (isEnumType(type))
        return random.pick(type.getValues()).name;
    if (isInputObjectType(type))
        return `{ ${argumentsText(random, Object.values(type.getFields()))} }`;
    const row = 1 + random.integer(numbers);
    if (type.name === "Boolean")
        return random.pick(["true", "false"]);
    if (type.name === "Int")
        return name === "academicYear" ? "2026" : String(row);
    if (type.name === "Float")
        return `${row}.5`;
    if (type.name === "DateTime")
        return `"20${20 + row}-06-01T00:00:00Z"`;
    if (type.name === "Date")
        return `"20${20 + row}-06-01"`;
    if (type.name === "ID")
        return `"${idOf(row)}"`;
    if (name === "search")
        return `"${random.pick(["canary", "1", "a"])}"`;
    return name === "schoolUrn" ? `"${urnOf(row)}"` : `"${codeOf(row)}"`;
}
//# sourceMappingURL=random-document.js.map