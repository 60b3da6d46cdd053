import type { Database } from "../../database/index.js";
import { type Deed } from "./record-entry.js";
/**
 * Writes down what requests have read. While one transaction of a provider is under way, the entries of other requests
 * gather, and share the next: each request still waits until its own is written, and none waits for a clock.
 */
export declare class Recorder {
    #private;
    constructor(database: Pick<Database, "write">);
    /** Written when this resolves. */
    record(deed: Deed): Promise<void>;
}
/** The recorder of a database: one, so that requests share transactions. */
export declare function recorderOf(database: Pick<Database, "write">): Recorder;
