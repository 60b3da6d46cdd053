import sql, { raw, type Sql } from "sql-template-tag";
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
 * @param read of each row: some columns, or the select list of one question; every column unless given.
 */
export function rowsById<Row extends { readonly id: string }>(
  table: EntitySchema<Stored<Row>>,
  read?: readonly string[] | ((context: GraphContext) => Sql),
): RowsById<Row> {
  const name = table.options.name;
  const fixed = typeof read === "function" ? null : selectList(table, name, read);
  const columnsOf = typeof read === "function" ? read : () => fixed as Sql;
  const rows = (ids: Keys, context: GraphContext) =>
    context.read<Row>(
      sql`select ${columnsOf(context)} from ${raw(name)} where ${raw(name)}.id = any(${ids}::uuid[])`,
    );
  const byId: Batch<string, Row | null> = async (ids, context) =>
    inOrder(ids, await rows(ids, context), (row) => row.id);
  return Object.assign(byId, { rows });
}
