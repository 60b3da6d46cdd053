import sql, { raw } from "sql-template-tag";
import type { EntitySchema } from "typeorm";
import type { GraphContext } from "../context.js";
import type { Batch } from "./load.js";
import { oncePerRequest } from "./once-per-request.js";
import { selectList } from "./select-list.js";
import type { Stored } from "./stored.js";

/** The rows of a small table by id. They can be read before it is known which of them are wanted. */
export interface WholeTable<Row> extends Batch<string, Row | null> {
  /** Reads every row that the provider has, once a request. */
  readonly readAll: (context: GraphContext) => Promise<ReadonlyMap<string, Row>>;
}

/**
 * Reads a table whole: for what a provider has some dozens of and most questions name (hubs, strands, levels), so that
 * it travels with a question's first rows and needs no message of its own.
 */
export function wholeTable<Row extends { readonly id: string }>(
  table: EntitySchema<Stored<Row>>,
): WholeTable<Row> {
  const name = table.options.name;
  const statement = sql`select ${selectList(table, name)} from ${raw(name)}`;
  const readAll = oncePerRequest(async (context): Promise<ReadonlyMap<string, Row>> => {
    const all = await context.read<Row>(statement);
    return new Map(all.map((row) => [row.id, row]));
  });
  const byId: Batch<string, Row | null> = async (ids, context) => {
    const rows = await readAll(context);
    return ids.map((id) => rows.get(id) ?? null);
  };
  return Object.assign(byId, { readAll });
}
