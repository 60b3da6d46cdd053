import { isUuid } from "../../../graph/reading/is-uuid.js";
const today = `reach.provider_id = trainee.provider_id and reach.trainee_id = trainee.id and reach.person_id = $3
  and reach.from_on <= $4 and (reach.until_on is null or reach.until_on >= $4)`;
/** Where a trainee stands to a viewer today; null where the provider has no such trainee. */
export async function traineePlace(unit, viewer, traineeId) {
    if (!isUuid(traineeId))
        return null;
    const [place] = await unit.rows(`select hub_id as "hubId", subject_id as "subjectId", person_id = $3 as "isSelf",
       exists (select from reach where ${today} and relation = 'caseload') as "isMentored",
       coalesce((select json_agg(placement.school_id) from placement
         where placement.provider_id = trainee.provider_id and placement.trainee_id = trainee.id
           and coalesce(placement.starts_on, trainee.started_on) <= $4
           and (placement.ends_on is null or placement.ends_on >= $4)
           and exists (select from reach where ${today} and relation = 'school')), '[]') as "schoolIds"
     from trainee where provider_id = $1 and id = $2`, [viewer.providerId, traineeId, viewer.personId, viewer.today]);
    return place ?? null;
}
//# sourceMappingURL=trainee-place.query.js.map