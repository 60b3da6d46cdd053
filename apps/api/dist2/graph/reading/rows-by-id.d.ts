import { type Sql } from "sql-template-tag";
import type { EntitySchema } from "typeorm";
import type { GraphContext } from "../context.js";
import type { Keys } from "./reader/coming-rows.js";
import type { Batch } from "./load.js";
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
export declare function rowsById<Row extends {
    readonly id: string;
}>(table: EntitySchema<Stored<Row>>, read?: readonly string[] | ((context: GraphContext) => Sql)): RowsById<Row>;
