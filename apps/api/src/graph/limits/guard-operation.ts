import type { DocumentNode, GraphQLSchema, OperationDefinitionNode, SelectionSetNode } from "graphql";
import type { GraphContext } from "../context.js";
import { Refusal } from "../refusals/refusal.js";
import type { Limits } from "./limits.js";
import { fragmentsOf } from "./fragments-of.js";
import { refuseTooManyNodes } from "./refuse-too-many-nodes.js";

/** What decides whether a valid operation is run. */
export interface Guard {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly introspection: "signed in" | "everyone";
}

/**
 * The last look before an operation runs, when it is known who asks and with which variables.
 *
 * @throws Refusal INTROSPECTION_OFF for the schema asked by nobody, UNAUTHENTICATED for data asked by nobody,
 *   TOO_MANY_NODES for more rows than one request may ask for.
 */
export function guardOperation(
  guard: Guard,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  context: GraphContext,
): void {
  if (!context.viewer) refuseAnonymous(guard, document, operation);
  refuseTooManyNodes(guard.schema, document, operation, variables, guard.limits.nodes);
}

function refuseAnonymous(guard: Guard, document: DocumentNode, operation: OperationDefinitionNode): void {
  const names = rootFieldNames(document, operation);
  names.delete("__typename");
  const asksSchema = [names.delete("__schema"), names.delete("__type")].includes(true);
  if (asksSchema && guard.introspection === "signed in") {
    throw new Refusal("INTROSPECTION_OFF", "Sign in, or send a bearer token, to read the schema.");
  }
  if (names.size > 0) throw new Refusal("UNAUTHENTICATED", "Sign in, or send a bearer token, to ask this.");
}

/** Names of the fields that an operation asks of the root, those left out by a directive included. */
function rootFieldNames(document: DocumentNode, operation: OperationDefinitionNode): Set<string> {
  const names = new Set<string>();
  const fragments = fragmentsOf(document);
  const spread = new Set<string>();
  const collect = (selections: SelectionSetNode): void => {
    for (const selection of selections.selections) {
      if (selection.kind === "Field") names.add(selection.name.value);
      else if (selection.kind === "InlineFragment") collect(selection.selectionSet);
      else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = fragments[selection.name.value];
        if (fragment) collect(fragment.selectionSet);
      }
    }
  };
  collect(operation.selectionSet);
  return names;
}
