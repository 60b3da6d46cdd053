import type { Database, Tenant } from "../../../database/index.js";
/** Seals trails soon after they have grown: one sealing for all that was written in the meantime. */
export declare class Sealer {
    #private;
    constructor(database: Pick<Database, "write">, now: () => Date, 
    /** Told when sealing failed: the entries are there, and the next write seals them. */
    onFailure: (error: unknown) => void);
    /** Has a provider's trail sealed in a moment. */
    readonly soon: ({ providerId }: Tenant) => void;
    /** The database as a graph is to have it: each write that is committed is sealed soon after. */
    watching(database: Pick<Database, "read" | "write">): Pick<Database, "read" | "write">;
    /** Seals what waits, at once: before the database closes. */
    finish(): Promise<void>;
}
