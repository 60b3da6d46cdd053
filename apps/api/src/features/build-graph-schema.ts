import type { GraphQLSchema } from "graphql";
import { buildSchema } from "../graph/schema.js";
import { resolvers } from "./resolvers.js";

/** The one schema that is served: every room's types and fields. */
export function buildGraphSchema(): GraphQLSchema {
  return buildSchema(resolvers);
}
