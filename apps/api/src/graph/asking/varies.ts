import type { GraphQLResolveInfo, SelectionSetNode } from "graphql";
import type { Selecting } from "./selection.js";

/** Whether `@skip` or `@include` stands anywhere below a field or an operation: then what it selects depends on variables. */
export function variesWithVariables(node: Selecting, fragments: GraphQLResolveInfo["fragments"]): boolean {
  const met = new Set<string>();
  const varies = (set: SelectionSetNode | undefined): boolean =>
    (set?.selections ?? []).some((selection) => {
      if ((selection.directives?.length ?? 0) > 0) return true;
      if (selection.kind !== "FragmentSpread") return varies(selection.selectionSet);
      if (met.has(selection.name.value)) return false;
      met.add(selection.name.value);
      return varies(fragments[selection.name.value]?.selectionSet);
    });
  return varies(node.selectionSet);
}
