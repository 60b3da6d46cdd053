import type { GraphContext } from "../../../graph/context.js";
import { type ReviewPointRow } from "./review-point.table.js";
/** The review points of cohorts, in the order of the year. */
export declare function readReviewPoints(cohortIds: readonly string[], context: GraphContext): Promise<ReviewPointRow[]>;
