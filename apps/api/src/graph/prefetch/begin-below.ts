import {
  type FieldNode,
  getArgumentValues,
  getNamedType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  isObjectType,
} from "graphql";
import type { GraphContext } from "../context.js";
import type { Keys } from "../reading/reader/coming-rows.js";
import type { Ahead } from "./batched.js";
import { type Asked, selectedFields } from "../asking/selection.js";

/** A field that can be begun before its parents have arrived, and what can be begun with its own rows. */
interface Step {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly ahead: Ahead;
  readonly below: readonly Step[];
}

/** The fields of a page that show its rows. */
const partsOfPage: ReadonlySet<string> = new Set(["nodes", "edges", "node"]);

/** What can be begun below a field before its rows have arrived, in the document's order. */
export function stepsBelow(type: GraphQLOutputType, nodes: readonly FieldNode[], asked: Asked): Step[] {
  const objectType = getNamedType(type);
  if (!isObjectType(objectType)) return [];
  const fields = objectType.getFields();
  return selectedFields(objectType.name, nodes, asked).flatMap((fieldNodes) => {
    const [node] = fieldNodes;
    const field = node && fields[node.name.value];
    if (!field || !node.selectionSet) return [];
    if (partsOfPage.has(field.name)) return stepsBelow(field.type, fieldNodes, asked);
    const { ahead } = field.extensions as { readonly ahead?: Ahead };
    return ahead ? [{ field, node, ahead, below: stepsBelow(field.type, fieldNodes, asked) }] : [];
  });
}

/** The keys that a column of rows will hold, or holds; null where the rows have no such column. */
export type KeysBy = (column: string) => Keys | null;

/**
 * Asks for what follows from rows on their way, with these: a question of several levels is one message. Whoever needs what
 * cannot be read is told why when it is asked for again.
 */
export function beginBelow(
  keysBy: KeysBy,
  steps: readonly Step[],
  variables: GraphQLResolveInfo["variableValues"],
  context: GraphContext,
): void {
  for (const { field, node, ahead, below } of steps) {
    const keys = keysBy(ahead.by);
    if (keys === null) continue;
    const read = context.readFollowed((rows) =>
      beginBelow((column) => rows.keys(column), below, variables, context),
    );
    try {
      ahead.read(keys, { ...context, read }, getArgumentValues(field, node, variables)).catch(() => {});
    } catch {
      // a refusal is the resolver's to give
    }
  }
}
