import type { DocumentNode, FieldNode, GraphQLSchema, OperationDefinitionNode } from "graphql";
import { Refusal } from "../refusals/refusal.js";
import { countNodes } from "./count-nodes.js";
import { fragmentsOf } from "./fragments-of.js";

/** @throws Refusal TOO_MANY_NODES when the pages asked for could hold more rows than the limit, with these variables. */
export function refuseTooManyNodes(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variableValues: Readonly<Record<string, unknown>>,
  limit: number,
): void {
  const root = schema.getQueryType();
  if (!root) return;
  const rows = countNodes(root, [operation as unknown as FieldNode], {
    fragments: fragmentsOf(document),
    variableValues: { ...variableValues },
  });
  if (rows <= limit) return;
  throw new Refusal(
    "TOO_MANY_NODES",
    `This operation could answer with ${rows} rows; ${limit} are allowed. Ask for smaller pages (first).`,
  );
}
