import type { Database, OutsideUnit } from "../database/index.js";
import type { Job, Queue } from "./queue.js";
/** How a process works on jobs. */
export interface JobSettings {
    /** Seconds between two looks for work; 2 unless said, 0.5 at least. */
    readonly pollEvery?: number;
    /** Seconds after which a job that nobody ended is taken for one whose process did; 120 unless said. */
    readonly lasts?: number;
    /** Told when the database does not answer; the next look may find it back. */
    readonly onFailure: (error: unknown) => void;
}
/**
 * Queues in a schema of their own beside the providers' tables, worked on by any number of processes. It only polls: the
 * embedded database delivers no notifications.
 */
export declare class Jobs {
    #private;
    private constructor();
    /** Makes or updates the schema of the jobs, and waits for {@link Jobs.serve}. */
    static start(database: Pick<Database, "asOwner">, { pollEvery, lasts, onFailure }: JobSettings): Promise<Jobs>;
    /** Makes a queue and begins to work on it. */
    serve<Data extends object>(queue: Queue<Data>): Promise<void>;
    /** Puts jobs into a queue inside the caller's transaction: they are there when it commits, and only then. */
    put<Data extends object>(unit: OutsideUnit, { name }: Pick<Queue<Data>, "name">, jobs: readonly Job<Data>[]): Promise<void>;
    /** Has this process look for work in a queue now, rather than at its next look. */
    wake({ name }: {
        readonly name: string;
    }): void;
    /** Waits for the jobs under way, and takes no more. */
    close(): Promise<void>;
}
