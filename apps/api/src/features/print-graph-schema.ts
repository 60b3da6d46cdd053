import { lexicographicSortSchema, printSchema } from "graphql";
import { buildGraphSchema } from "./build-graph-schema.js";

/** The served schema as text, with descriptions, types and fields by name: what `schema.graphql` holds. */
export function printGraphSchema(): string {
  return `${printSchema(lexicographicSortSchema(buildGraphSchema()))}\n`;
}
