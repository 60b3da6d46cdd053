import sql, { empty, raw, type Sql } from "sql-template-tag";

/**
 * The condition that a row was known at an instant, to follow other conditions; nothing where the record is asked as it is.
 *
 * @param column in which the row says when it came in.
 */
export function knownAt(asOf: string | null, column = "recorded_at"): Sql {
  return asOf === null ? empty : sql` and ${raw(column)} <= ${asOf}::timestamptz`;
}
