import type { GraphQLField } from "graphql";

/** Rows carry what was read ahead for them, under names that no column has. */
export type Carrier = Record<string, unknown>;

/**
 * Where a row carries the value of a field: the same field with other arguments is another slot.
 * The order of arguments is the schema's, not the document's.
 */
export function slotOf(
  field: Pick<GraphQLField<unknown, unknown>, "name" | "args">,
  given: Readonly<Record<string, unknown>>,
): string {
  if (field.args.length === 0) return `→${field.name}`;
  return `→${field.name}${JSON.stringify(field.args.map(({ name }) => given[name] ?? null))}`;
}

/** A failure met while reading ahead: carried to the field that needed the value, and thrown there. */
export class ReadAheadFailure {
  constructor(readonly cause: unknown) {}
}
