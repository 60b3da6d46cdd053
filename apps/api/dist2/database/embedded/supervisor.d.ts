import type { Place } from "./place.js";
/** Keeps one child process on one folder: opens it, starts it again in the same place when it ends, and closes it. */
export declare class EmbeddedSupervisor {
    #private;
    constructor(folder: string, lockFile: string, place: Place);
    /** Where the open database listens; null when another process holds the folder. */
    start(): Promise<Place | null>;
    /** Tells other processes where the database listens. */
    publish(): void;
    /** Ends the child and opens the folder again in a new one; several calls at once are one restart. */
    restart(): Promise<void>;
    /** Resolves when no restart is under way; whether it succeeded shows when the database is used. */
    ready(): Promise<void>;
    stop(): Promise<void>;
}
