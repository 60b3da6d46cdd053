import type { GraphQLFieldResolver } from "graphql";
import type { GraphContext } from "../context.js";
/** Reads a field of many parents at once: one value a parent, in order. */
export type ReadAll = (parents: readonly object[], given: Readonly<Record<string, unknown>>, context: GraphContext) => Promise<readonly unknown[]>;
/** How a schema field reads all its parents, when it was marked `@Batched()` or given its own way; else null. */
export declare function readAllOf(field: {
    readonly extensions: unknown;
    readonly resolve?: GraphQLFieldResolver<unknown, GraphContext> | undefined | null;
}): ReadAll | null;
