import type { GraphQLSchema } from "graphql";
/** The one schema that is served: every room's types and fields, behind every room's guards. */
export declare function buildGraphSchema(): GraphQLSchema;
