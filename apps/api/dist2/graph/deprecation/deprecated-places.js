import { getNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isUnionType, } from "graphql";
/**
 * What a schema says will go: `Type.field`, `Type.field(argument)`, `Enum.VALUE`, and the names of types to which only
 * such places lead, because a type itself cannot be marked.
 */
export function deprecatedPlaces(schema) {
    const places = Object.values(schema.getTypeMap()).flatMap((type) => placesOf(type, schema));
    const going = new Set(places.flatMap(({ name, isDeprecated }) => (isDeprecated ? [name] : [])));
    const roots = new Set([schema.getQueryType()?.name, schema.getMutationType()?.name]);
    const kept = new Set();
    const reach = (type) => {
        if (kept.has(type))
            return;
        kept.add(type);
        for (const place of places)
            if (place.owner === type && !place.isDeprecated)
                for (const next of place.leadsTo)
                    reach(next);
    };
    for (const root of roots)
        if (root !== undefined)
            reach(root);
    for (const type of Object.keys(schema.getTypeMap()))
        if (!kept.has(type))
            going.add(type);
    return going;
}
function placesOf(type, schema) {
    const owner = type.name;
    const place = (name, leadsTo, reason) => ({
        ...{ name, owner, leadsTo, isDeprecated: typeof reason === "string" },
    });
    if (isEnumType(type))
        return type.getValues().map((value) => place(`${owner}.${value.name}`, [], value.deprecationReason));
    if (isUnionType(type))
        return type.getTypes().map((one) => place(`${owner} ${one.name}`, [one.name], null));
    if (isInputObjectType(type))
        return Object.values(type.getFields()).map((field) => place(`${owner}.${field.name}`, [getNamedType(field.type).name], field.deprecationReason));
    if (!isObjectType(type) && !isInterfaceType(type))
        return [];
    const relatives = isInterfaceType(type) ? schema.getPossibleTypes(type) : type.getInterfaces();
    const joined = relatives.map((one) => place(`${owner} ${one.name}`, [one.name], null));
    return Object.values(type.getFields()).reduce((all, field) => {
        const name = `${owner}.${field.name}`;
        all.push(place(name, [getNamedType(field.type).name], field.deprecationReason));
        for (const argument of field.args) {
            const reason = argument.deprecationReason ?? field.deprecationReason;
            all.push(place(`${name}(${argument.name})`, [getNamedType(argument.type).name], reason));
        }
        return all;
    }, joined);
}
//# sourceMappingURL=deprecated-places.js.map