import type PgBoss from "pg-boss";
/** What a worker does with each job of one queue, and how often it looks for some. */
export interface WorkerHow<Data extends object> {
    readonly name: string;
    /** Seconds. */
    readonly pollEvery: number;
    readonly work: (data: Data) => Promise<void>;
    /** Told when the database does not answer. */
    readonly onFailure: (error: unknown) => void;
}
/**
 * Looks for jobs of one queue and does them, until it is stopped. Each succeeds or fails by itself, and what became of it
 * is waited for: the library's own worker fails a batch together, and ends the process when the database is away just
 * after a job.
 */
export declare class Worker<Data extends object> {
    #private;
    constructor(boss: Pick<PgBoss, "fetch" | "complete" | "fail">, how: WorkerHow<Data>);
    /** Looks now, rather than later. */
    wake(): void;
    /** Waits for the jobs under way, and looks for no more. */
    stop(): Promise<void>;
}
