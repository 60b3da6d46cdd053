import { getArgumentValues, getNamedType, type GraphQLResolveInfo, isObjectType } from "graphql";
import type { GraphContext } from "../context.js";
import { isUuid } from "../reading/is-uuid.js";
import type { Early } from "./batched.js";
import { selectedFields } from "./selection.js";

/** Begins what is selected of a row and can be read by its id alone; without an id of ours, nothing. */
export function beginEarly(id: unknown, info: GraphQLResolveInfo, context: GraphContext): void {
  const type = getNamedType(info.returnType);
  if (typeof id !== "string" || !isUuid(id) || !isObjectType(type)) return;
  const fields = type.getFields();
  for (const [node] of selectedFields(type.name, info.fieldNodes, info)) {
    const field = node && fields[node.name.value];
    const { early } = (field?.extensions ?? {}) as { readonly early?: Early };
    // whoever needs what is read is told when it cannot be
    if (field && early)
      early(id, getArgumentValues(field, node, info.variableValues), context).catch(() => {});
  }
}
