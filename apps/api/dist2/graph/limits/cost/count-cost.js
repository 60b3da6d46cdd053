import { getArgumentValues, getNamedType, isAbstractType, isObjectType, } from "graphql";
import { objectWeight } from "./price.js";
import { selectedOn } from "./selected.js";
import { usualCosts } from "./weights.js";
const nothing = { points: 0, rows: 0 };
/** Counts an operation before it runs: weights once a place, objects as often as the pages around them could hold them. */
export function countCost(operation, counting) {
    const root = counting.schema.getRootType(operation.operation);
    if (!root)
        return { ...nothing, dearest: null };
    let [points, rows] = [0, 0];
    let dearest = null;
    for (const nodes of selectedOn(root, [operation.selectionSet], counting)) {
        const part = costOfField(root, nodes, counting, { parents: 1, first: 0 });
        points += part.points;
        rows += part.rows;
        const [node] = nodes;
        if (dearest === null || part.points > dearest.points)
            dearest = { field: node.alias?.value ?? node.name.value, points: part.points };
    }
    return { points: Math.ceil(points), rows, dearest };
}
function costOfField(type, nodes, counting, { parents, first }) {
    const node = nodes[0];
    if (node.name.value === "__schema" || node.name.value === "__type")
        return { points: usualCosts.introspectionWeight, rows: 0 };
    const field = type.getFields()[node.name.value];
    const price = field && counting.prices.get(field);
    if (!field || !price)
        return nothing;
    const given = givenTo(field, node, counting);
    const own = price.weight + costOfArguments(price, given);
    const below = getNamedType(field.type);
    if (!isObjectType(below) && !isAbstractType(below))
        return { points: own, rows: 0 };
    const page = price.size.kind === "page" ? sizeOf(given["first"]) : 0;
    const times = price.isOfPage ? first : price.size.kind === "list" ? price.size.assumed : 1;
    const objects = parents * times;
    const inside = costBelow(below, nodes.map(({ selectionSet }) => selectionSet), counting, { parents: objects, first: page });
    return {
        points: own + objects * objectWeight(below) + inside.points,
        rows: parents * page + inside.rows,
    };
}
/** Of an interface or union, the dearest of its types. */
function costBelow(type, sets, counting, place) {
    if (isAbstractType(type)) {
        const parts = counting.schema.getPossibleTypes(type).map((one) => costBelow(one, sets, counting, place));
        return {
            points: Math.max(0, ...parts.map(({ points }) => points)),
            rows: Math.max(0, ...parts.map(({ rows }) => rows)),
        };
    }
    if (!isObjectType(type))
        return nothing;
    let [points, rows] = [0, 0];
    for (const nodes of selectedOn(type, sets, counting)) {
        const part = costOfField(type, nodes, counting, place);
        points += part.points;
        rows += part.rows;
    }
    return { points, rows };
}
/** Arguments that do not fit give no rows: the field will fail. */
function givenTo(field, node, { variables }) {
    if (field.args.length === 0)
        return {};
    try {
        return getArgumentValues(field, node, { ...variables });
    }
    catch {
        return {};
    }
}
function costOfArguments({ perArgument }, given) {
    let points = 0;
    for (const [name, weight] of Object.entries(perArgument)) {
        const value = given[name];
        if (value !== undefined && value !== null)
            points += weight * (Array.isArray(value) ? value.length : 1);
    }
    return points;
}
const sizeOf = (first) => (typeof first === "number" && first > 0 ? first : 0);
//# sourceMappingURL=count-cost.js.map