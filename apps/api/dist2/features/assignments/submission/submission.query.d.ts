import type { Batch } from "../../../graph/reading/load.js";
import type { ShownSubmission } from "./submission.type.js";
/** What is read of a submission: when its withdrawal was recorded as well, for those who go back in time. */
export interface ReadSubmission extends ShownSubmission {
    readonly withdrawalRecordedAt: string | null;
}
/** The submissions of pieces of work in the order in which they were recorded. */
export declare const submissionsOf: Batch<string, ReadSubmission[]>;
