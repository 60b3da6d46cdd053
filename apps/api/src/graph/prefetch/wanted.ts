import { type FieldNode, type GraphQLField, type GraphQLObjectType, getArgumentValues } from "graphql";
import type { GraphContext } from "../context.js";
import type { ReadAll } from "./read-all.js";
import { type Asked, selectedFields } from "../asking/selection.js";
import { slotOf } from "./slot.js";

/** How a field of the schema reads all its parents; null for a plain property. */
export type ReadAllOfField = (field: GraphQLField<unknown, unknown>) => ReadAll | null;

/** One reading ahead: the document's part, the request and the schema's batched fields. */
export interface Reading {
  readonly asked: Asked;
  readonly context: GraphContext;
  readonly readAllOf: ReadAllOfField;
}

/** A field with its arguments, and every place of the document that selects it so: aliases are read once. */
export interface Wanted {
  readonly field: GraphQLField<unknown, unknown>;
  readonly readAll: ReadAll | null;
  readonly given: Readonly<Record<string, unknown>>;
  readonly nodes: FieldNode[];
}

/** What is selected on a type below these nodes and has to be looked into: batched fields, and rows within rows. */
export function wantedOf(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  reading: Reading,
): Map<string, Wanted> {
  const fields = type.getFields();
  const wanted = new Map<string, Wanted>();
  for (const fieldNodes of selectedFields(type.name, nodes, reading.asked)) {
    const node = fieldNodes[0] as FieldNode;
    const field = fields[node.name.value];
    if (!field) continue;
    const readAll = reading.readAllOf(field);
    if (!readAll && !node.selectionSet) continue;
    const given = readAll ? getArgumentValues(field, node, reading.asked.variableValues) : {};
    const slot = readAll ? slotOf(field, given) : field.name;
    const known = wanted.get(slot);
    if (known) known.nodes.push(...fieldNodes);
    else wanted.set(slot, { field, readAll, given, nodes: [...fieldNodes] });
  }
  return wanted;
}
