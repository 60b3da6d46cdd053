import { type Sql } from "sql-template-tag";
/**
 * The condition that a row was known at an instant, to follow other conditions; nothing where the record is asked as it is.
 *
 * @param column in which the row says when it came in.
 */
export declare function knownAt(asOf: string | null, column?: string): Sql;
