import { raw, type Sql } from "sql-template-tag";
import type { EntitySchema } from "typeorm";

/**
 * The select list of a table, written from its metadata: every column under its name in the graph's rows.
 * Days and instants arrive as ISO 8601 text from the driver.
 *
 * @throws RangeError for a property that the table does not have.
 */
export function selectList<Row extends object>(
  table: EntitySchema<Row>,
  alias: string,
  properties: readonly string[] = shownProperties(table),
): Sql {
  const columns = new Map(Object.entries(table.options.columns));
  const list = properties.map((property) => {
    const column = columns.get(property) as { name?: string } | undefined;
    if (!column) throw new RangeError(`selectList: ${table.options.name} has no column for ${property}`);
    return `${alias}.${column.name ?? property} as "${property}"`;
  });
  return raw(list.join(", "));
}

/** Every property but the tenant's key, which no row of the graph carries. */
function shownProperties(table: EntitySchema): string[] {
  return Object.keys(table.options.columns).filter((name) => name !== "providerId");
}
