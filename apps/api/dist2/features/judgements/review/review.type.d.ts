import type { ReviewPointRow } from "../review-point/review-point.table.js";
import { type ReadReviewStep } from "./review-step.type.js";
/** Whether judgements may be recorded at a review. */
export type ReviewState = "not-open" | "open" | "closed" | "signed-off";
/** The review of one trainee at one review point. */
export interface Review {
    readonly id: string;
    readonly traineeId: string;
    readonly reviewPoint: ReviewPointRow;
    readonly state: ReviewState;
    readonly version: number;
    readonly steps: readonly ReadReviewStep[];
}
export declare class ReviewType implements Pick<Review, "id" | "state" | "version" | "steps"> {
    readonly id: string;
    readonly state: ReviewState;
    readonly version: number;
    readonly steps: readonly ReadReviewStep[];
}
