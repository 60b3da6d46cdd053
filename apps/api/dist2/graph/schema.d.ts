import "reflect-metadata";
import { type GraphQLSchema } from "graphql";
import { type NonEmptyArray } from "type-graphql";
/**
 * The schema that the rooms' resolvers make together. The domain is the only validator; rows are plain objects, so
 * that a row of an abstract type says itself what it is, at once: a compiled query cannot wait for that.
 *
 * @param guard puts the rooms' guards before their fields.
 */
export declare function buildSchema(resolvers: NonEmptyArray<Function>, guard?: (schema: GraphQLSchema) => void): GraphQLSchema;
