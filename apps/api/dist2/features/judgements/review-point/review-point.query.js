import sql from "sql-template-tag";
import { selectList } from "../../../graph/reading/select-list.js";
import { reviewPointTable } from "./review-point.table.js";
/** The review points of cohorts, in the order of the year. */
export function readReviewPoints(cohortIds, context) {
    return context.read(sql `select ${selectList(reviewPointTable, "review_point")} from review_point
    where review_point.cohort_id = any(${cohortIds}::uuid[]) order by review_point.cohort_id, review_point.position`);
}
//# sourceMappingURL=review-point.query.js.map