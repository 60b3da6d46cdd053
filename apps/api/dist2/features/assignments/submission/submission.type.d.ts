import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { SubmissionRow } from "./submission.table.js";
/** A submission, and whether it was withdrawn. */
export interface ShownSubmission extends SubmissionRow {
    readonly withdrawnOn: IsoDate | null;
    readonly whyWithdrawn: string | null;
}
export declare class SubmissionType implements Pick<ShownSubmission, "id" | "attempt" | "receivedOn" | "daysLate" | "recordedAt" | "withdrawnOn" | "whyWithdrawn"> {
    readonly id: string;
    readonly attempt: number;
    readonly receivedOn: IsoDate;
    readonly daysLate: number;
    readonly recordedAt: IsoInstant;
    readonly withdrawnOn: IsoDate | null;
    readonly whyWithdrawn: string | null;
}
