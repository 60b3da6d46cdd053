import type { Sql } from "sql-template-tag";
/**
 * The names that a statement gives to its columns, in order; null where its select list does not say them all (`page.*`)
 * or where it begins with tables of its own.
 * @example
 * // columnNames(sql`select hub.id as "id", count(*)::integer as total from hub group by 1`) // => ["id", "total"]
 */
export declare function columnNames({ strings }: Sql): readonly string[] | null;
