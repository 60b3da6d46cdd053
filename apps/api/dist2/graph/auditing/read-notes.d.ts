import type { RecordedField } from "@reviewpoint/domain/access";
import type { Database } from "../../database/index.js";
import type { Viewer } from "../../identity/index.js";
import type { Clock } from "../writing/clock.js";
/** The name of a reading in the audit trail. */
export declare const readingAct = "readSensitive";
/** Where a request notes what sensitive is shown. */
export interface Notes {
    note(field: RecordedField, traineeId: string): void;
    /** What is kept for a purpose alone, with what was said of why. */
    noteFor(why: StatedWhy, traineeIds: readonly string[]): void;
    /** Before an answer leaves. */
    record(): Promise<void>;
}
/** What somebody says of why they read what is kept for a purpose. */
export interface StatedWhy {
    readonly field: RecordedField;
    readonly purpose: string;
    readonly reason: string;
}
/** What of one request is to be recorded as read: noted field by field, written down once, before the answer leaves. */
export declare class ReadNotes implements Notes {
    #private;
    constructor(database: Pick<Database, "write">, viewer: Viewer | null, clock: Clock);
    /** Notes that the viewer was shown a field of a trainee's. What people read of themselves is not noted. */
    note(field: RecordedField, traineeId: string): void;
    /** Notes that the viewer is shown what is kept for a purpose alone: an entry of its own, with what was said of why. */
    noteFor(why: StatedWhy, traineeIds: readonly string[]): void;
    /** Writes down what was noted, as one entry, in a transaction of its own; nothing where nothing was. */
    record(): Promise<void>;
}
/**
 * Records that a viewer has read sensitive fields: for what leaves otherwise than as a field of the graph, a pack or an
 * export, too.
 *
 * @param fields the ids of the trainees of whom each field was read.
 * @param why what the viewer said of it, where it had to be said.
 */
export declare function recordRead(database: Pick<Database, "write">, viewer: Viewer, fields: {
    readonly [field in RecordedField]?: readonly string[];
}, { now, newId }: Clock, kind?: "read" | "export", why?: StatedWhy): Promise<void>;
