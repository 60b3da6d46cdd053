import type { Sql } from "sql-template-tag";
import { ComingRows } from "./coming-rows.js";
import { type Forecast } from "./forecast.js";
/** Reads the rows of one statement. Text and values stay apart: nothing is ever spliced into the text. */
export type Reader = <Row extends object>(statement: Sql) => Promise<Row[]>;
/**
 * A reader of which the rows of the first statement are told of as soon as they are asked for: what follows from them can
 * be asked with it.
 */
export type Followed = (begin: (rows: ComingRows) => void) => Reader;
/** How one request reads. */
export interface Reading {
    readonly read: Reader;
    readonly followed: Followed;
}
/** Runs one statement within an open transaction, which ends with it where nothing more is expected. */
export type RunStatement = (statement: Sql, isLast: boolean) => Promise<object[]>;
/** Opens a read-only transaction of the viewer's provider for the length of some work. */
export type InTransaction = (work: (run: RunStatement) => Promise<void>) => Promise<void>;
/**
 * A reader for one request. The statements of one tick travel together, and those that follow from their rows join
 * the same transaction while it is open: a question costs one `BEGIN` and a message a level. The transaction ends as
 * soon as nothing more is asked, or with the message that is forecast to be the last. A statement that fails ends it
 * too, alone: the others are run in a new one, without those that were to follow from rows to come.
 */
export declare function createReader(inTransaction: InTransaction, forecast?: Forecast): Reading;
