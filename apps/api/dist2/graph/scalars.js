import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { isIsoDate } from "@reviewpoint/domain/calendar";
/** A calendar day. Rows already carry ISO text, so that nothing is parsed on the way out. */
export const DateScalar = new GraphQLScalarType({
    name: "Date",
    description: "A calendar day, YYYY-MM-DD.",
    serialize: String,
    parseValue: day,
    parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : undefined),
});
/** An instant with its zone, as ISO text. */
export const DateTimeScalar = new GraphQLScalarType({
    name: "DateTime",
    description: "An instant in ISO 8601 with a zone.",
    serialize: String,
    parseValue: instant,
    parseLiteral: (node) => instant(node.kind === Kind.STRING ? node.value : undefined),
});
function day(value) {
    if (typeof value === "string" && isIsoDate(value))
        return value;
    throw new GraphQLError("A Date is a day written YYYY-MM-DD, for instance 2026-01-30.");
}
const shape = /^((?!0000)\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;
function instant(value) {
    if (typeof value === "string" && isIsoDate(shape.exec(value)?.[1] ?? ""))
        return value;
    throw new GraphQLError("A DateTime is an instant with its zone, for instance 2026-01-30T12:00:00Z.");
}
/** The argument that asks for the record as it stood. */
export const asOfHelp = {
    nullable: true,
    description: "As the record stood at this instant: what came in later is left out.",
};
//# sourceMappingURL=scalars.js.map