import { type Place } from "./place.js";
/** What the child opens: a folder that stays, or memory, empty or from a snapshot. */
export interface EmbeddedSource {
    readonly folder?: string;
    /** Archive written by {@link EmbeddedProcess.dump}; the database then lives in memory. */
    readonly snapshot?: string;
    /** Removed by the child as its last act. */
    readonly lockFile?: string;
    /** Its socket and the socket's folder are removed by the child, too. */
    readonly place: Place;
}
/**
 * PGlite in a child process, reached over a socket by the ordinary driver, so that the api's event loop stays
 * free and a runaway statement can be ended by ending the child.
 */
export declare class EmbeddedProcess {
    #private;
    constructor();
    get pid(): number;
    /** Opens the database and gives the place where it listens. Throws with the child's own message when it cannot. */
    open({ place, ...source }: EmbeddedSource): Promise<Place>;
    /** Writes the whole database to one archive. */
    dump(file: string): Promise<void>;
    /** Calls back once when the child has ended, however it ended. */
    onExit(listener: () => void): void;
    /** Closes the database and waits for the child to end. */
    stop(): Promise<void>;
    /** Ends the child at once, as a crash would. Committed work is on disk. */
    kill(): Promise<void>;
}
