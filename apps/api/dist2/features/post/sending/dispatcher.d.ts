import type { Database, Tenant } from "../../../database/index.js";
import type { Sending } from "./sending.js";
/** How letters are tried and how often is looked for them; what is not said is as usual. */
export interface DispatchSettings {
    /** Told when the database does not answer, or a provider's letters could not be handed over: they wait. */
    readonly onFailure: (error: unknown) => void;
    /** Seconds between two looks of this process for jobs. */
    readonly pollEvery?: number;
    /** Seconds after which a letter that a process left under its hands is tried by another; 120 unless said. */
    readonly lasts?: number;
    /** How often a letter is tried again; 9 times in about four hours unless said. */
    readonly retries?: number;
    /** Seconds before a letter is tried again for the first time. */
    readonly firstWait?: number;
    /** Milliseconds between two rounds over all providers. */
    readonly roundEvery?: number;
    /** What else is done in each round, for each provider. */
    readonly eachRound?: (tenant: Tenant) => Promise<unknown>;
}
/**
 * Delivers what is in the outbox. A write of this process has its provider's messages handed over at once; a round over
 * all providers, each minute, finds what a process that ended left behind.
 */
export declare class Dispatcher {
    #private;
    private constructor();
    /** Begins to deliver, with what a process before this one left. */
    static start(sending: Sending, settings: DispatchSettings): Promise<Dispatcher>;
    /** Has a provider's messages handed over in a moment. */
    readonly soon: ({ providerId }: Tenant) => void;
    /** The database as a graph is to have it: what each write leaves in the outbox is handed over soon after. */
    watching(database: Pick<Database, "read" | "write">): Pick<Database, "read" | "write">;
    /** Looks at every provider once. */
    round(): Promise<void>;
    /** Waits for the letters under way, and sends no more. What waits is found by the next process. */
    finish(): Promise<void>;
}
