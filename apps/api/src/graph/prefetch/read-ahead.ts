import { type FieldNode, type GraphQLOutputType, getNamedType, isObjectType } from "graphql";
import { type Carrier, ReadAheadFailure } from "./slot.js";
import { type Reading, type Wanted, wantedOf } from "./wanted.js";

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
  const wanted = wantedOf(objectType, nodes, reading);
  await Promise.all([...wanted].map(([slot, want]) => readWanted(rows, slot, want, reading)));
}

async function readWanted(
  rows: readonly Carrier[],
  slot: string,
  { field, readAll, given, nodes }: Wanted,
  reading: Reading,
): Promise<void> {
  if (readAll) {
    const unread = rows.filter((row) => row[slot] === undefined);
    if (unread.length > 0) await fill(unread, slot, () => readAll(unread, given, reading.context));
  }
  if (!nodes[0]?.selectionSet) return;
  const values = rows.map((row) => row[slot]);
  await readAhead(values, field.type, nodes, reading);
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
