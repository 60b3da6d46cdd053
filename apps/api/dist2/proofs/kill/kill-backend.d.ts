/**
 * Kills one of the processes by which PostgreSQL serves the api, at work if there is one. PostgreSQL then ends all of
 * them and recovers.
 */
export declare function killBackend(url: string): Promise<void>;
