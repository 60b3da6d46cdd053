import { getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType, } from "graphql";
import { target } from "./target.js";
/** A mutation that is only validated, with an input of the right shape: whether it is allowed is said before the rest. */
export function validatedMutation(name, schema) {
    const field = schema.getMutationType()?.getFields()[name];
    const [input] = field?.args ?? [];
    if (!field || !input)
        throw new RangeError(`the graph has no mutation ${name}`);
    return `mutation { ${name}(${input.name}: ${literal(input.type)}) { __typename } }`;
}
function literal(type) {
    const bare = getNullableType(type);
    if (isListType(bare))
        return `[${literal(bare.ofType)}]`;
    if (isEnumType(bare))
        return bare.getValues()[0]?.name ?? "null";
    if (!isInputObjectType(bare))
        return scalars[String(bare)] ?? `"${target.personId}"`;
    const given = Object.values(bare.getFields()).flatMap((field) => {
        if (field.name === "validateOnly")
            return ["validateOnly: true"];
        const named = target[field.name];
        if (named === undefined && !isNonNullType(field.type))
            return [];
        return [`${field.name}: ${named === undefined ? literal(field.type) : JSON.stringify(named)}`];
    });
    return `{ ${given.join(", ")} }`;
}
const scalars = {
    Boolean: "true",
    Int: "1",
    Float: "1",
    Date: '"2026-02-03"',
    DateTime: '"2026-02-03T09:00:00Z"',
};
//# sourceMappingURL=valid-input.js.map