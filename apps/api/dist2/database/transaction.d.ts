import type { DataSource } from "typeorm";
import { type Asking } from "./postgresql/connection.js";
import { type Overrun, TransactionUnit } from "./unit.js";
/**
 * Runs work in one transaction on one connection: begin, the work, commit; or rollback and the work's own error.
 * `opening` begins it, and sets role and settings, as one message. A connection that cannot roll back is not used again.
 */
export declare function inTransaction<T>(dataSource: DataSource, opening: string, asking: Asking, work: (unit: TransactionUnit) => Promise<T>, overrun?: Overrun): Promise<T>;
/**
 * Sends statements that begin and end what transactions they want themselves; gives the rows of the last. What they leave
 * open when one fails is undone.
 */
export declare function withoutTransaction(dataSource: DataSource, sql: string): Promise<{
    rows: object[];
}>;
