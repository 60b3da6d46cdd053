import {
  type FieldNode,
  getArgumentValues,
  getNamedType,
  type GraphQLObjectType,
  isObjectType,
} from "graphql";
import { type Asked, selectedFields } from "../prefetch/selection.js";

/** Rows that the lists selected here could hold, `first` multiplied downwards, with the variables of the request. */
export function countNodes(type: GraphQLObjectType, nodes: readonly FieldNode[], asked: Asked): number {
  let total = 0;
  for (const fieldNodes of selectedFields(type.name, nodes, asked)) {
    const node = fieldNodes[0] as FieldNode;
    const field = type.getFields()[node.name.value];
    const below = field && getNamedType(field.type);
    if (!field || !isObjectType(below)) continue;
    const first = field.args.some((argument) => argument.name === "first")
      ? getArgumentValues(field, node, asked.variableValues)["first"]
      : undefined;
    const rows = typeof first === "number" ? Math.max(first, 0) : 0;
    total += rows + Math.max(rows, 1) * countNodes(below, fieldNodes, asked);
  }
  return total;
}
