import sql, { empty } from "sql-template-tag";
import { maskedBits } from "../../../graph/guarding/row-parts.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { reachedTrainees, traineesWithin } from "../../partnership/trainee/trainee-scope.js";
import { judgementGuards } from "../judgements.guards.js";
import { reviewStepTable } from "./review-step.table.js";
const reading = [{ act: "read-judgement" }];
const columns = selectList(reviewStepTable, "review_step");
const known = (asOf) => (asOf === null ? empty : sql `and recorded_at <= ${asOf}::timestamptz`);
/** The steps of trainees' reviews, in their order, masked for this viewer; those of an instant where one is given. */
export function readReviewSteps(traineeIds, asOf, context) {
    const viewer = viewerOf(context);
    const masked = maskedBits(judgementGuards.ReviewStep, viewer, reading, (reach) => reachedTrainees(viewer, reach));
    return context.read(sql `select ${columns}, ${masked} as masked from review_step
    join trainee on trainee.provider_id = review_step.provider_id and trainee.id = review_step.trainee_id
    where review_step.trainee_id = any(${traineeIds}::uuid[]) ${known(asOf)} and ${traineesWithin(viewer, reading)}
    order by review_step.trainee_id, review_step.review_point_id, review_step.sequence`);
}
/** The counts of trainees whom the viewer was already found to reach. */
export function countJudgements(traineeIds, asOf, context) {
    return context.read(sql `select trainee_id as "traineeId", review_point_id as "reviewPointId",
      count(*)::integer as recorded
    from judgement where trainee_id = any(${traineeIds}::uuid[]) ${known(asOf)}
    group by trainee_id, review_point_id`);
}
//# sourceMappingURL=review.query.js.map