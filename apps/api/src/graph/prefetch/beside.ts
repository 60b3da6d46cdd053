import { type FieldNode, getNamedType, type GraphQLOutputType, isObjectType } from "graphql";
import type { WholeTable } from "../reading/whole-table.js";
import { type Asked, selectedFields } from "../asking/selection.js";

/** The small tables that are named anywhere below these nodes: they can be read beside the question's first rows. */
export function tablesBeside(
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  asked: Asked,
  found: Set<WholeTable<unknown>> = new Set(),
): Set<WholeTable<unknown>> {
  const objectType = getNamedType(type);
  if (!isObjectType(objectType)) return found;
  const fields = objectType.getFields();
  for (const fieldNodes of selectedFields(objectType.name, nodes, asked)) {
    const field = fields[fieldNodes[0]?.name.value ?? ""];
    if (!field || !fieldNodes[0]?.selectionSet) continue;
    const { beside } = field.extensions as { readonly beside?: WholeTable<unknown> };
    if (beside) found.add(beside);
    tablesBeside(field.type, fieldNodes, asked, found);
  }
  return found;
}
