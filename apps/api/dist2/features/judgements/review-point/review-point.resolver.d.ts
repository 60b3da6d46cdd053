import { type WindowState } from "@reviewpoint/domain/calendar";
import type { GraphContext } from "../../../graph/context.js";
import type { CohortRow } from "../../partnership/cohort/cohort.table.js";
import type { ReviewPointRow } from "./review-point.table.js";
export declare class ReviewPointResolver {
    window(reviewPoint: ReviewPointRow, context: GraphContext): WindowState;
    cohort(reviewPoints: readonly ReviewPointRow[], context: GraphContext): Promise<(CohortRow | null)[]>;
}
/** The review points of cohorts. */
export declare class CohortReviewPointsResolver {
    reviewPoints(cohorts: readonly CohortRow[], context: GraphContext): Promise<(ReviewPointRow[] | null)[]>;
    currentReviewPoint(cohorts: readonly CohortRow[], context: GraphContext): Promise<(ReviewPointRow | null)[]>;
}
