import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { isIsoDate } from "@reviewpoint/domain/calendar";

/** A calendar day. Rows already carry ISO text, so that nothing is parsed on the way out. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description: "A calendar day, YYYY-MM-DD.",
  serialize: String,
  parseValue: day,
  parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : undefined),
});

/** An instant with its zone, as ISO text. Given out only: no argument takes one. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: "DateTime",
  description: "An instant in ISO 8601 with a zone.",
  serialize: String,
});

function day(value: unknown): string {
  if (typeof value === "string" && isIsoDate(value)) return value;
  throw new GraphQLError("A Date is a day written YYYY-MM-DD, for instance 2026-01-30.");
}
