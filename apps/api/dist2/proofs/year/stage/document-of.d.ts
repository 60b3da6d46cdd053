import { type GraphQLSchema } from "graphql";
/** The mutations of a schema, by name. */
export declare const mutationsOf: (schema: GraphQLSchema) => string[];
/**
 * The document that performs a mutation and shows, of all that was done, which things and in which version; of a refusal
 * its code, and the version of a conflict.
 */
export declare function documentOf(schema: GraphQLSchema, mutation: string): string;
