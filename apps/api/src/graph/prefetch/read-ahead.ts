import {
  type FieldNode,
  type GraphQLField,
  type GraphQLOutputType,
  getArgumentValues,
  getNamedType,
  isObjectType,
} from "graphql";
import type { GraphContext } from "../context.js";
import type { Asked } from "./selection.js";
import { selectedFields } from "./selection.js";
import type { ReadAll } from "./read-all.js";
import { type Carrier, ReadAheadFailure, slotOf } from "./slot.js";

/** How a field of the schema reads all its parents; null for a plain property. */
export type ReadAllOfField = (field: GraphQLField<unknown, unknown>) => ReadAll | null;

/** One reading ahead: the document's part, the request and the schema's batched fields. */
export interface Reading {
  readonly asked: Asked;
  readonly context: GraphContext;
  readonly readAllOf: ReadAllOfField;
}

/**
 * Reads everything selected below a value before it is resolved: level by level, each batched field once for all the
 * rows of its level. The values are left on the rows, so that resolving them is synchronous, and the number of
 * statements depends on the document and never on rows.
 */
export async function readAhead(
  value: unknown,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  reading: Reading,
): Promise<void> {
  const objectType = getNamedType(type);
  const rows = rowsOf(value);
  if (!isObjectType(objectType) || rows.length === 0) return;
  const fields = objectType.getFields();
  const pending: Promise<void>[] = [];
  for (const fieldNodes of selectedFields(objectType.name, nodes, reading.asked)) {
    const field = fields[(fieldNodes[0] as FieldNode).name.value];
    if (field) pending.push(readField(rows, field, fieldNodes, reading));
  }
  await Promise.all(pending);
}

async function readField(
  rows: readonly Carrier[],
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  reading: Reading,
): Promise<void> {
  const [node] = nodes as readonly [FieldNode];
  const readAll = reading.readAllOf(field);
  let slot = field.name;
  if (readAll) {
    const given = getArgumentValues(field, node, reading.asked.variableValues);
    slot = slotOf(field, given);
    const unread = rows.filter((row) => row[slot] === undefined);
    if (unread.length > 0) await fill(unread, slot, () => readAll(unread, given, reading.context));
  }
  if (!node.selectionSet) return;
  await readAhead(
    rows.map((row) => row[slot]),
    field.type,
    nodes,
    reading,
  );
}

async function fill(
  rows: readonly Carrier[],
  slot: string,
  read: () => Promise<readonly unknown[]>,
): Promise<void> {
  try {
    const values = await read();
    rows.forEach((row, index) => {
      row[slot] = values[index] ?? null;
    });
  } catch (cause) {
    const failure = new ReadAheadFailure(cause);
    for (const row of rows) row[slot] = failure;
  }
}

/** The distinct rows within a value that may be a row, null, or lists of these. */
function rowsOf(value: unknown): Carrier[] {
  const rows = new Set<Carrier>();
  const add = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(add);
    else if (typeof part === "object" && part !== null && !(part instanceof ReadAheadFailure)) {
      rows.add(part as Carrier);
    }
  };
  add(value);
  return [...rows];
}
