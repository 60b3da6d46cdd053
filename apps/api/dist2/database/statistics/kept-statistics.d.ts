import type { Database } from "../database.js";
/**
 * Counts each table anew of which much has changed, so that the planner knows how many rows there are: a list that was
 * planned for an empty table takes seconds when it holds some hundreds. Gives the tables' names.
 */
export declare function countChangedTables(database: Database): Promise<string[]>;
/** The planner's statistics, kept where nobody else keeps them: of the embedded database, and of a server without autovacuum. */
export declare class KeptStatistics {
    #private;
    private constructor();
    /**
     * Begins to look every minute; null where the server does so itself.
     *
     * @param complain told when tables could not be counted: the next look tries again.
     */
    static begin(database: Database, complain: () => void, pause?: number): Promise<KeptStatistics | null>;
    /** Ends when what is being counted is counted. */
    close(): Promise<void>;
}
