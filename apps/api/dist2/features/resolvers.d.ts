import type { NonEmptyArray } from "type-graphql";
/** Every room's resolvers: a room that is not listed here is not in the graph. */
export declare const resolvers: NonEmptyArray<Function>;
