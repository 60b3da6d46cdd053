import { type Place } from "./place.js";
/** Who holds the embedded database, and where it listens. */
export interface Holder {
    /** Process id of the database's child process. */
    readonly pid: number;
    readonly place: Place;
    /** false while the database is being opened and migrated. */
    readonly isReady: boolean;
    /** Milliseconds since 1970. */
    readonly since: number;
}
/** The holder that a lock file names; null when there is none or when it ended without removing the file. */
export declare function holderOf(lockFile: string): Holder | null;
/**
 * Takes the lock for a process and says whether it got it. A lock left by a process that is gone is taken over, and a
 * socket that it left elsewhere is removed.
 */
export declare function takeLock(lockFile: string, pid: number, place: Place): boolean;
/** Tells other processes where the database listens. */
export declare function publishPlace(lockFile: string, pid: number, place: Place): void;
