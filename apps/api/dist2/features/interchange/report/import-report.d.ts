import type { Format, Violation } from "@reviewpoint/domain/interchange";
/** How many violations a report names; the others are counted, and all are in the errors file. */
export declare const mostNamed = 100;
/** What a file would change, or has changed. */
export interface ImportReport {
    readonly format: Format;
    readonly fileName: string;
    /** Slug of the provider. */
    readonly provider: string;
    /** Whether anything was written; a preview and a refused file write nothing. */
    readonly landed: boolean;
    readonly read: number;
    readonly added: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly refused: number;
    /** What is recorded and the file no longer names. It is never removed. */
    readonly absent: readonly string[];
    /** What else one should know: what was passed over, and that the file is older than another. */
    readonly notices: readonly string[];
    /** What of a setup waits for another file. */
    readonly waiting: readonly string[];
    /** The first violations, in the order of the file. */
    readonly violations: readonly Violation[];
    /** Path of the file with the errors; null when there are none. */
    readonly errorsFile: string | null;
}
/** What is known of a report before the file is read. */
export type ReportFacts = Pick<ImportReport, "format" | "fileName" | "provider">;
