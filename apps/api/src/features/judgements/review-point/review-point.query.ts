import sql from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { type ReviewPointRow, reviewPointTable } from "./review-point.table.js";

/** The review points of cohorts, in the order of the year. */
export function readReviewPoints(
  cohortIds: readonly string[],
  context: GraphContext,
): Promise<ReviewPointRow[]> {
  return context.read<ReviewPointRow>(sql`select ${selectList(reviewPointTable, "review_point")} from review_point
    where review_point.cohort_id = any(${cohortIds}::uuid[]) order by review_point.cohort_id, review_point.position`);
}
