import { isUuid } from "../../../../graph/reading/is-uuid.js";
/** Where the origins of each kind are found: those of this trainee, or of the trainee's cohort. Names of ours alone. */
const origins = {
    meeting: "select id from meeting where provider_id = $1 and id = $2 and trainee_id = $3",
    observation: "select id from observation where provider_id = $1 and id = $2 and trainee_id = $3",
    "recovery-plan": "select id from recovery_plan where provider_id = $1 and id = $2 and trainee_id = $3",
    "review-point": `select review_point.id from review_point
    join trainee on trainee.provider_id = review_point.provider_id and trainee.cohort_id = review_point.cohort_id
    where review_point.provider_id = $1 and review_point.id = $2 and trainee.id = $3`,
};
/** Whether a trainee's target may come out of this: there is such a thing, and it is of this trainee. */
export async function isOrigin(unit, providerId, { traineeId, originKind, originId }) {
    const statement = origins[originKind];
    if (statement === undefined || !isUuid(originId))
        return false;
    return (await unit.rows(statement, [providerId, originId, traineeId])).length === 1;
}
//# sourceMappingURL=is-origin.js.map