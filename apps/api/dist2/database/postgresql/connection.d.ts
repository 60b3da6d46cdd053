import type { QueryResult } from "pg";
import { type QueryRunner } from "typeorm";
import type { StatementNames } from "./statement-names.js";
/** How a connection is asked, and the names of what its session keeps; null where it keeps nothing. */
export interface Asking {
    readonly names: StatementNames | null;
    /** Whether a message may be sent before the one before it is answered: the opening with the first statement, the end with the last. */
    readonly isPipelined: boolean;
}
/** The connection of one query runner, asked through the driver itself: TypeORM has no prepared statements. */
export declare class Connection {
    #private;
    private constructor();
    static of(runner: QueryRunner, asking: Asking): Promise<Connection>;
    /** Whether a message may be sent before the one before it is answered. */
    get isPipelined(): boolean;
    /** Runs what sends several messages at once, so that they leave in one write. */
    inOneWrite<T>(send: () => T): T;
    /** Sends a text, with a list of values as one statement; without it, it may hold several. It is sent before this returns. */
    ask(text: string, values?: readonly unknown[]): Promise<QueryResult>;
}
