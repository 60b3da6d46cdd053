import sql, { raw } from "sql-template-tag";
import type { EntitySchema } from "typeorm";
import type { GraphContext } from "../context.js";
import { inOrder } from "./by-key.js";
import type { Keys } from "./reader/coming-rows.js";
import type { Batch } from "./load.js";
import { selectList } from "./select-list.js";
import type { Stored } from "./stored.js";

/** The rows of a table by id, and how they are asked for while their ids are still on their way. */
export interface RowsById<Row> extends Batch<string, Row | null> {
  readonly rows: (ids: Keys, context: GraphContext) => Promise<Row[]>;
}

/**
 * Reads rows of a table by id: one statement for all that are asked for together; null where there is none.
 *
 * @param properties to read; every column unless given.
 */
export function rowsById<Row extends { readonly id: string }>(
  table: EntitySchema<Stored<Row>>,
  properties?: readonly string[],
): RowsById<Row> {
  const name = table.options.name;
  const statement = sql`select ${selectList(table, name, properties)} from ${raw(name)} where ${raw(name)}.id = `;
  const rows = (ids: Keys, context: GraphContext) => context.read<Row>(sql`${statement}any(${ids}::uuid[])`);
  const byId: Batch<string, Row | null> = async (ids, context) =>
    inOrder(ids, await rows(ids, context), (row) => row.id);
  return Object.assign(byId, { rows });
}
