import type { ReviewToWrite } from "../recording/review-to-write.js";
import type { ReasonNotJudgedInput } from "./sign-off-review.input.js";
/** Who signs what, and when. */
export interface Signature {
    readonly signedBy: string;
    /** ISO 8601 in UTC. */
    readonly signedAt: string;
    readonly notJudged: readonly ReasonNotJudgedInput[];
    readonly remark: string | null;
}
/**
 * What is signed, as plain facts: the judgements that count, what is missing and why, and against which framework. People
 * stand in it by identifier alone, so that it can be kept when a name has to go.
 */
export declare function signedReview({ trainee, cohort, reviewPoint, current }: ReviewToWrite, { signedBy, signedAt, notJudged, remark }: Signature): object;
