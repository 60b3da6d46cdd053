import { GraphQLScalarType } from "graphql";
/** The key under which an act is asked for: long enough not to be met by chance, short enough to be kept. */
export declare const IdempotencyKeyScalar: GraphQLScalarType<string, string>;
