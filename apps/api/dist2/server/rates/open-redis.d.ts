import { createClient } from "@redis/client";
/** A connection to Redis that comes and goes without ending the process: what is sent while it is away fails at once. */
export interface OpenRedis {
    readonly client: ReturnType<typeof createClient>;
    close(): Promise<void>;
}
/** Connects in the background, and again whenever the connection is lost. `say` is told once each time it is lost. */
export declare function openRedis(url: string, say: (failure: unknown) => void): OpenRedis;
