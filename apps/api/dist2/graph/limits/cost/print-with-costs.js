import { getNamedType, isObjectType, parse, printSchema, visit, } from "graphql";
import { objectWeight, pricesOf } from "./price.js";
import { usualCosts } from "./weights.js";
/** A schema as text, each field with its `@cost` and `@listSize`. */
export function printWithCosts(schema) {
    const prices = pricesOf(schema);
    const text = printSchema(schema);
    const insertions = [];
    visit(parse(text), {
        ObjectTypeDefinition(definition) {
            const type = schema.getType(definition.name.value);
            if (!isObjectType(type))
                return;
            const weight = objectWeight(type);
            if (weight !== usualCosts.objectWeight)
                insertions.push([definition.name.loc?.end ?? 0, costs(weight)]);
            for (const node of definition.fields ?? []) {
                const field = type.getFields()[node.name.value];
                const price = field && prices.get(field);
                if (price)
                    insertions.push(...insertionsFor(node, field, price));
            }
        },
    });
    const parts = insertions.map(([at, directive], index) => `${text.slice(insertions[index - 1]?.[0] ?? 0, at)}${directive}`);
    return `${parts.join("")}${text.slice(insertions.at(-1)?.[0] ?? 0)}`;
}
/** What is written behind the arguments of a field, and behind the field, in the order of the text. */
function insertionsFor(node, field, { weight, size, isOfPage, perArgument }) {
    const insertions = [];
    for (const argument of node.arguments ?? []) {
        const each = perArgument[argument.name.value];
        if (each !== undefined && argument.loc)
            insertions.push([argument.loc.end, costs(each)]);
    }
    const end = node.loc?.end ?? 0;
    if (weight > 0)
        insertions.push([end, costs(weight)]);
    if (size.kind === "list" && !isOfPage)
        insertions.push([end, ` @listSize(assumedSize: ${size.assumed})`]);
    if (size.kind === "page") {
        const page = getNamedType(field.type);
        const lists = isObjectType(page) ? ["edges", "nodes"].filter((name) => name in page.getFields()) : [];
        insertions.push([
            end,
            ` @listSize(slicingArguments: ["first"], sizedFields: [${lists.map((name) => `"${name}"`).join(", ")}])`,
        ]);
    }
    return insertions;
}
const costs = (weight) => ` @cost(weight: "${weight}")`;
//# sourceMappingURL=print-with-costs.js.map