import sql, { raw } from "sql-template-tag";
import type { EntitySchema } from "typeorm";
import { inOrder } from "./by-key.js";
import type { Batch } from "./load.js";
import { selectList } from "./select-list.js";
import type { Stored } from "./stored.js";

/**
 * Reads rows of a table by id: one statement for all that are asked for together; null where there is none.
 *
 * @param properties to read; every column unless given.
 */
export function rowsById<Row extends { readonly id: string }>(
  table: EntitySchema<Stored<Row>>,
  properties?: readonly string[],
): Batch<string, Row | null> {
  const name = table.options.name;
  const statement = sql`select ${selectList(table, name, properties)} from ${raw(name)} where ${raw(name)}.id = `;
  return async (ids, context) => {
    const rows = await context.read<Row>(sql`${statement}any(${ids}::uuid[])`);
    return inOrder(ids, rows, (row) => row.id);
  };
}
