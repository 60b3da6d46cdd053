import { getNullableType, isCompositeType, getNamedType, isListType, isObjectType, } from "graphql";
import { usualCosts } from "./weights.js";
/** The prices of every field of a schema, by field. */
export function pricesOf(schema) {
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const prices = new Map();
    const listsOfPages = new Set();
    for (const type of Object.values(schema.getTypeMap())) {
        if (!isObjectType(type) || type.name.startsWith("__"))
            continue;
        for (const field of Object.values(type.getFields())) {
            if (isPaged(field))
                for (const list of listsOf(field))
                    listsOfPages.add(list);
            const { weight, assumedSize = usualCosts.assumedSize, perArgument = {} } = declaredBy(field);
            const usual = type === schema.getMutationType()
                ? usualCosts.mutationWeight
                : roots.includes(type)
                    ? usualCosts.rootWeight
                    : isRead(field)
                        ? usualCosts.readWeight
                        : 0;
            const list = isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type));
            const size = isPaged(field)
                ? { kind: "page" }
                : list
                    ? { kind: "list", assumed: assumedSize }
                    : { kind: "one" };
            prices.set(field, { weight: weight ?? usual, size, isOfPage: false, perArgument });
        }
    }
    for (const field of listsOfPages) {
        const price = prices.get(field);
        if (price)
            prices.set(field, { ...price, isOfPage: true });
    }
    return prices;
}
/** A list that takes `first` gives a page. */
const isPaged = (field) => field.args.some(({ name }) => name === "first");
/** The lists of objects on the type of a page: `nodes` and `edges`. */
function listsOf(paged) {
    const page = getNamedType(paged.type);
    if (!isObjectType(page))
        return [];
    return Object.values(page.getFields()).filter(({ type }) => isListType(getNullableType(type)) && isCompositeType(getNamedType(type)));
}
/** Points for each object of a type: as declared, else one; an interface or union is as dear as its types say inside. */
export function objectWeight(type) {
    return declaredBy(type).weight ?? usualCosts.objectWeight;
}
function declaredBy({ extensions }) {
    return extensions.cost ?? {};
}
function isRead(field) {
    const { batched, readAll } = field.extensions;
    return batched === true || readAll !== undefined;
}
//# sourceMappingURL=price.js.map