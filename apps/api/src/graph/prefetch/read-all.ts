import type { GraphQLFieldResolver, GraphQLResolveInfo } from "graphql";
import type { GraphContext } from "../context.js";

/** Reads a field of many parents at once: one value a parent, in order. */
export type ReadAll = (
  parents: readonly object[],
  given: Readonly<Record<string, unknown>>,
  context: GraphContext,
) => Promise<readonly unknown[]>;

interface Marked {
  readonly batched?: boolean;
  readonly readAll?: ReadAll;
}

/** How a schema field reads all its parents, when it was marked `@Batched()` or given its own way; else null. */
export function readAllOf(field: {
  readonly extensions: unknown;
  readonly resolve?: GraphQLFieldResolver<unknown, GraphContext> | undefined | null;
}): ReadAll | null {
  const { batched, readAll } = field.extensions as Marked;
  if (readAll) return readAll;
  const { resolve } = field;
  if (batched !== true || !resolve) return null;
  return async (parents, given, context) =>
    resolve(parents, { ...given }, context, noInfo) as readonly unknown[];
}

/** Batched resolvers stand outside one place of the document, and are given none. */
const noInfo = {} as GraphQLResolveInfo;
