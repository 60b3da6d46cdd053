import pg from "pg";
import { type Database } from "../../database/index.js";
/** A database of the bench's own on a PostgreSQL server; dropped when it is closed. */
export interface BenchDatabase {
    readonly url: string;
    readonly database: Database;
    close(): Promise<void>;
}
/** Makes an empty, migrated database. @throws Error when no server answers, naming the variable to set. */
export declare function benchDatabase(): Promise<BenchDatabase>;
/** Runs work on a connection of its own, as the server's user. */
export declare function onServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T>;
