import type { Sql } from "sql-template-tag";
import type { ReadUnit } from "../../database/index.js";
/** Reads the rows of a statement: of a question, or of a transaction that writes. */
export type Rows = <Row extends object>(statement: Sql) => Promise<Row[]>;
/**
 * Reads rows within a transaction: one statement after another, in the order in which they are asked. After one that has
 * failed none is sent, because the transaction is over: what was asked meanwhile fails alike.
 */
export declare function rowsWithin({ unit }: {
    readonly unit: ReadUnit;
}): Rows;
