import { type Sql } from "sql-template-tag";
import type { EntitySchema } from "typeorm";
/** An instant as ISO 8601 text, written by the database: nothing is parsed and printed again for each row. */
export declare function instant(expression: string): Sql;
/**
 * The select list of a table, written from its metadata: every column under its name in the graph's rows, days and
 * instants as ISO 8601 text.
 *
 * @throws RangeError for a property that the table does not have.
 */
export declare function selectList<Row extends object>(table: EntitySchema<Row>, alias: string, properties?: readonly string[]): Sql;
/** Every property but the tenant's key, which no row of the graph carries. */
export declare function shownProperties(table: EntitySchema): string[];
