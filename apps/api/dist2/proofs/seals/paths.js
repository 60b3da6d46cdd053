import { getNamedType, getNullableType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, isObjectType, } from "graphql";
/**
 * Every way through the graph from its root to objects of a type, the shortest first, as documents: each selects all that
 * can be read on its way. A way meets no type twice.
 *
 * @param to the type's name; null for every way of this length.
 * @param most how many fields a way has at most.
 */
export function pathsTo(schema, to, most, given) {
    const root = schema.getQueryType();
    if (!root)
        throw new RangeError("the graph has no questions");
    const found = [];
    let ways = [[]];
    for (let length = 1; length <= most; length++) {
        ways = ways.flatMap((way) => onward(way, root));
        for (const way of ways) {
            const end = getNamedType(way.at(-1)?.field.type);
            if (to === null || String(end) === to)
                found.push(documentOf(way, given));
        }
    }
    return found;
}
/** A way with each field that leads on to objects, and to none of a type that was met. */
function onward(way, root) {
    const end = way.length === 0 ? root : getNamedType(way.at(-1)?.field.type);
    if (!isObjectType(end))
        return [];
    const met = new Set(way.map(({ on }) => on.name));
    return Object.values(end.getFields()).flatMap((field) => {
        const next = getNamedType(field.type);
        const isNew = isObjectType(next) && next !== end && !met.has(next.name);
        return isNew && !next.name.endsWith("Edge") ? [[...way, { on: end, field }]] : [];
    });
}
function documentOf(way, given) {
    const last = getNamedType(way.at(-1)?.field.type);
    const innermost = isObjectType(last) ? leaves(last) : "__typename";
    const selection = way.reduceRight((inner, { on, field }, at) => `${at === 0 ? "" : leaves(on)} ${field.name}${argumentsOf(on, field, given)} { ${inner} }`, innermost);
    return `{ ${selection} }`;
}
/** Whatever of a type can be read without leading on. */
function leaves(type) {
    const plain = Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type)) && field.args.every((one) => !isNonNullType(one.type)));
    const hidden = "hidden" in type.getFields() ? " hidden { field reason }" : "";
    return `__typename ${plain.map(({ name }) => name).join(" ")}${hidden}`;
}
function argumentsOf(on, field, given) {
    const values = field.args.flatMap(({ name, type }) => {
        const value = given[`${on.name}.${field.name}(${name})`] ??
            (isNonNullType(type) ? (given[name] ?? anyValue(type)) : undefined);
        return value === undefined ? [] : [`${name}: ${value}`];
    });
    return values.length === 0 ? "" : `(${values.join(", ")})`;
}
/** Something that fits: what a room asks for later is given too. */
function anyValue(type) {
    const bare = getNullableType(type);
    if (isListType(bare))
        return `[${anyValue(bare.ofType)}]`;
    if (isEnumType(bare))
        return bare.getValues()[0]?.name ?? "null";
    if (isInputObjectType(bare)) {
        const fields = Object.values(bare.getFields()).filter((field) => isNonNullType(field.type));
        return `{ ${fields.map((field) => `${field.name}: ${anyValue(field.type)}`).join(", ")} }`;
    }
    return plain[String(bare)] ?? '"A question of a test"';
}
const plain = {
    ...{ Int: "1", Float: "1", Boolean: "true", Date: '"2026-02-03"', DateTime: '"2026-02-03T09:00:00Z"' },
};
//# sourceMappingURL=paths.js.map