import sql, { join, type Sql } from "sql-template-tag";

/**
 * One statement that answers several, each as a JSON array of its rows: what a level of a question needs travels as
 * one message. Rows look as the driver would give them: days are text, and instants are written as text by select lists.
 */
export function together(statements: readonly Sql[]): Sql {
  const parts = statements.map((one) => sql`(select coalesce(json_agg(part), '[]') from (${one}) part)`);
  return sql`select json_build_array(${join(parts)}) as answers`;
}
