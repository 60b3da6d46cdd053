import type { ReadUnit } from "../../../database/index.js";
import type { MessageSubject } from "../../../graph/writing/outbox/message-kind.js";
/** What a letter about a report is written from. */
export interface ToldReport {
    /** ISO 8601 in UTC. */
    readonly recordedAt: string;
    readonly readerIds: readonly string[];
}
/** A report that goes by letter, and to whom; null for one that was given otherwise. */
export declare function letterReport(unit: ReadUnit, { report }: MessageSubject): Promise<ToldReport | null>;
