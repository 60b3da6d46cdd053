import { gathered } from "../../../graph/reading/by-key.js";
import type { Batch } from "../../../graph/reading/load.js";
import { wholeTable } from "../../../graph/reading/whole-table.js";
import { readReviewPoints } from "./review-point.query.js";
import { type ReviewPointRow, reviewPointTable } from "./review-point.table.js";

export const reviewPointById = wholeTable<ReviewPointRow>(reviewPointTable);

/** The review points of a cohort, in the order of the year. */
export const reviewPointsOfCohort: Batch<string, ReviewPointRow[]> = async (ids, context) =>
  gathered(ids, await readReviewPoints(ids, context), (point) => point.cohortId);
