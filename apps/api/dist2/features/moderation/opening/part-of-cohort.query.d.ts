import type { Performance } from "../../../graph/writing/action.js";
type Within = Pick<Performance, "unit" | "viewer">;
/** Whether a review point is the last of its cohort. */
export declare function isLastReviewPoint({ unit, viewer }: Within, id: string): Promise<boolean>;
/** Whether a cohort has a review point or an assignment. */
export declare function isOfCohort({ unit, viewer }: Within, part: "review_point" | "assignment", id: string, cohortId: string): Promise<boolean>;
export {};
