import { getNamedType, isAbstractType, isObjectType, } from "graphql";
import { selectedFields } from "../asking/selection.js";
/** Everything that the selection below some nodes needs to be allowed, each act once. */
export function actsBelow(schema, type, nodes, asked, guardOf) {
    const needs = new Map();
    const note = (typeName, fieldName) => {
        const guard = guardOf(typeName, fieldName);
        if (guard === null || (guard && guard.kind !== "act"))
            return;
        const field = `${typeName}.${fieldName}`;
        const thing = guard?.thing ?? null;
        const key = thing ? thing.act : field;
        if (!needs.has(key))
            needs.set(key, { field, thing });
    };
    const look = (output, at) => {
        const named = getNamedType(output);
        const types = isAbstractType(named) ? schema.getPossibleTypes(named) : isObjectType(named) ? [named] : [];
        for (const one of types) {
            const fields = one.getFields();
            for (const below of selectedFields(one.name, at, asked)) {
                const name = below[0]?.name.value ?? "";
                const field = fields[name];
                if (!field)
                    continue;
                note(one.name, name);
                look(field.type, below);
            }
        }
    };
    look(type, nodes);
    return [...needs.values()];
}
//# sourceMappingURL=acts-below.js.map