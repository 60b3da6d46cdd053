import type { RecordedField } from "@reviewpoint/domain/access";
import type { Database } from "../../database/index.js";
import type { Viewer } from "../../identity/index.js";
import type { Clock } from "../writing/clock.js";
import type { Notes, StatedWhy } from "./read-notes.js";
/** The name of an export in the audit trail. */
export declare const exportAct = "exportTable";
/**
 * What is taken out in one file, however many answers it is put together from: one entry, written before the file leaves,
 * also where nothing in it is sensitive.
 */
export declare class ExportNotes implements Notes {
    #private;
    constructor(database: Pick<Database, "write">, viewer: Viewer, clock: Clock);
    note(field: RecordedField, traineeId: string): void;
    /** @throws RangeError always: what is kept for a purpose alone stays where it is, and leaves in no file */
    noteFor({ field }: StatedWhy): never;
    /** An answer is a part of the file: what it shows is written down with the whole. */
    record(): Promise<void>;
    /** Writes down that the file leaves. @param address the page that it is of, with its filters */
    leaves(address: string): Promise<void>;
}
