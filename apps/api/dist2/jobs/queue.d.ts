/** Work that is done at least once, and tried again when it fails. */
export interface Queue<Data extends object> {
    /** Letters and dashes; also the name of its table of jobs. */
    readonly name: string;
    /** How often it is tried again before it is given up. */
    readonly retries: number;
    /** Seconds before it is tried again; each time about twice as many. */
    readonly firstWait: number;
    /** Does a job. When it throws, or the process ends under it, the job is done again. */
    work(data: Data): Promise<void>;
    /** Told of a job that was given up, at least once. */
    giveUp(data: Data): Promise<void>;
}
/** A job as it is put into a queue: one id is one job, however often it is put. */
export interface Job<Data extends object> {
    /** A uuid. */
    readonly id: string;
    readonly data: Data;
}
