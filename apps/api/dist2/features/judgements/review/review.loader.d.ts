import type { GraphContext } from "../../../graph/context.js";
import { type Batch } from "../../../graph/reading/load.js";
import type { ReviewPointRow } from "../review-point/review-point.table.js";
import type { Review } from "./review.type.js";
/** Whose review, and at which review point. */
export interface ReviewPlace {
    readonly traineeId: string;
    readonly reviewPoint: ReviewPointRow;
}
/** Reviews of trainees whom the viewer was already found to reach, as they were known at an instant. */
export declare function reviewsAt(places: readonly ReviewPlace[], asOf: string | null, context: GraphContext): Promise<Review[]>;
/** Reviews by id; null where the viewer may not read the trainee's judgements. */
export declare const reviewById: Batch<string, Review | null>;
