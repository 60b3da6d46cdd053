import { isUuid } from "../../../graph/reading/is-uuid.js";
/** Whether a review point is the last of its cohort. */
export async function isLastReviewPoint({ unit, viewer }, id) {
    const rows = await unit.rows(`select from review_point point where point.provider_id = $1 and point.id = $2
       and not exists (select from review_point later where later.provider_id = point.provider_id
         and later.cohort_id = point.cohort_id and later.position > point.position)`, [viewer.providerId, id]);
    return rows.length === 1;
}
/** Whether a cohort has a review point or an assignment. */
export async function isOfCohort({ unit, viewer }, part, id, cohortId) {
    if (!isUuid(id) || !isUuid(cohortId))
        return false;
    const rows = await unit.rows(`select from ${part} where provider_id = $1 and id = $2 and cohort_id = $3`, [
        viewer.providerId,
        id,
        cohortId,
    ]);
    return rows.length === 1;
}
//# sourceMappingURL=part-of-cohort.query.js.map