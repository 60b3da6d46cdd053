import type { Logger } from "typeorm";
/** Told of every statement sent to the database, as its text with `$1` places; never of the values. */
export type StatementListener = (sql: string) => void;
/** Passes on the text of each statement, for tests that count what a question costs. It keeps no values and prints nothing. */
export declare class Statements implements Logger {
    #private;
    /** Adds a listener and gives back the way to remove it. */
    listen(listener: StatementListener): () => void;
    logQuery(sql: string): void;
    logQueryError(): void;
    logQuerySlow(): void;
    logSchemaBuild(): void;
    logMigration(): void;
    log(): void;
}
