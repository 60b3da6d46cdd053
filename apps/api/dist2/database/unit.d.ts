import { type EntitySchema, type ObjectLiteral, type QueryRunner } from "typeorm";
import type { Connection } from "./postgresql/connection.js";
/** Reads inside one transaction, of one provider's rows. */
export interface ReadUnit {
    /**
     * The rows of one statement, as plain objects named by its column aliases; dates as `YYYY-MM-DD`, instants as ISO text.
     * @example await unit.rows<{ id: string }>("select id from hub where code = $1", ["EK"])
     */
    rows<Row>(sql: string, parameters?: readonly unknown[], place?: Place): Promise<Row[]>;
}
/** Where a statement stands in its transaction. */
export interface Place {
    /** Nothing is asked after it: the end of the transaction may leave together with it. */
    readonly isLast?: boolean;
}
/** Reads and writes inside one transaction, of one provider's rows. */
export interface WriteUnit extends ReadUnit {
    /** How many rows one insert, update or delete touched. A conditional update that finds a newer version touches 0. */
    affected(sql: string, parameters?: readonly unknown[]): Promise<number>;
    /** Inserts rows of a table, in as few statements as the protocol's 65,535 parameters allow. */
    insert<Row extends ObjectLiteral>(table: EntitySchema<Row>, rows: readonly Row[]): Promise<void>;
    /** Sets columns of the rows that match every value of `where`, which may not be empty; gives how many matched. */
    update<Row extends ObjectLiteral>(table: EntitySchema<Row>, where: Partial<Row>, change: Partial<Row>): Promise<number>;
}
/** Ends a statement from outside, for a database that does not heed its own `statement_timeout`. */
export interface Overrun {
    /** Milliseconds after which a statement is ended. */
    readonly after: number;
    readonly end: () => Promise<void>;
}
/** The unit over one TypeORM query runner and its connection. It remembers a failure, so that a failed transaction is never taken for a committed one. */
export declare class TransactionUnit implements WriteUnit {
    #private;
    constructor(runner: QueryRunner, connection: Connection);
    /** The first failure of a statement; null while all succeeded. */
    get failure(): unknown;
    /** From now on a statement that takes too long is ended. */
    watch(overrun: Overrun): void;
    rows<Row>(sql: string, parameters?: readonly unknown[], { isLast }?: Place): Promise<Row[]>;
    affected(sql: string, parameters?: readonly unknown[]): Promise<number>;
    /** Sends what begins the transaction. Rows are given only once it has succeeded, even if they were asked for before. */
    open(sql: string): Promise<void>;
    /** Ends the transaction, once. */
    end(): Promise<void>;
    /** Sends statements without parameters as one message. */
    send(sql: string): Promise<void>;
    insert<Row extends ObjectLiteral>(table: EntitySchema<Row>, rows: readonly Row[]): Promise<void>;
    update<Row extends ObjectLiteral>(table: EntitySchema<Row>, where: Partial<Row>, change: Partial<Row>): Promise<number>;
}
