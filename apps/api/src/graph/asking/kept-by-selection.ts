import type { FieldNode, GraphQLResolveInfo } from "graphql";
import { variesWithVariables } from "./varies.js";

/**
 * Keeps what follows from a field's selection alone with its place in the document, so that it is worked out once for a
 * document that is asked again. A selection with `@skip` or `@include` is looked at each time.
 */
export function keptBySelection<Kept extends object>(
  workOut: (info: GraphQLResolveInfo) => Kept,
): (info: GraphQLResolveInfo) => Kept {
  const kept = new WeakMap<FieldNode, Kept>();
  return (info) => {
    const node = info.fieldNodes.length === 1 ? info.fieldNodes[0] : undefined;
    const known = node && kept.get(node);
    if (known) return known;
    const found = workOut(info);
    if (node && !variesWithVariables(node, info.fragments)) kept.set(node, found);
    return found;
  };
}
