/** Where a database is and how to let go of it. */
export interface DatabaseAddress {
    readonly url: string;
    /** false when another process opened it, which then also migrates it. */
    readonly isOurs: boolean;
    /** Each connection has a session of its own, which can keep prepared statements; the embedded database is one session. */
    readonly hasSessions?: boolean;
    /** Lets other processes on this machine in, once the schema is ready. */
    readonly publish: () => void;
    /** Ends a statement that runs on, where the database itself does not: everything under way fails, what was committed stays. */
    readonly restart?: () => Promise<void>;
    /** Resolves at once, or when a restart that is under way is over. */
    readonly ready?: () => Promise<void>;
    readonly close: () => Promise<void>;
}
/** `serve` needs the database for itself; `visit` also uses one that a running server has opened. */
export type Purpose = "serve" | "visit";
/** Opens the embedded database of a data folder in a child process, or visits the one that is open. */
export declare function embeddedDatabase(dataFolder: string, purpose: Purpose): Promise<DatabaseAddress>;
