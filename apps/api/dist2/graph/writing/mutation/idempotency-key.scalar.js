import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
/** The key under which an act is asked for: long enough not to be met by chance, short enough to be kept. */
export const IdempotencyKeyScalar = new GraphQLScalarType({
    name: "IdempotencyKey",
    description: "16 to 100 letters, digits, hyphens or underscores, for instance a random UUID.",
    serialize: String,
    parseValue: key,
    parseLiteral: (node) => key(node.kind === Kind.STRING ? node.value : undefined),
});
function key(value) {
    if (typeof value === "string" && /^[\w-]{16,100}$/.test(value))
        return value;
    throw new GraphQLError("An IdempotencyKey is 16 to 100 letters, digits, hyphens or underscores, for instance a random UUID.");
}
//# sourceMappingURL=idempotency-key.scalar.js.map