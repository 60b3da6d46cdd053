import { gathered } from "../../../graph/reading/by-key.js";
import { wholeTable } from "../../../graph/reading/whole-table.js";
import { readReviewPoints } from "./review-point.query.js";
import { reviewPointTable } from "./review-point.table.js";
export const reviewPointById = wholeTable(reviewPointTable);
/** The review points of a cohort, in the order of the year. */
export const reviewPointsOfCohort = async (ids, context) => gathered(ids, await readReviewPoints(ids, context), (point) => point.cohortId);
//# sourceMappingURL=review-point.loader.js.map