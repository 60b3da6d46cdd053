import { isUuid } from "../../../graph/reading/is-uuid.js";
/** A trainee as judging needs to know them; null where the provider has none with this id. */
export async function judgedTrainee(unit, providerId, id) {
    if (!isUuid(id))
        return null;
    const [trainee] = await unit.rows(`select id, cohort_id as "cohortId", hub_id as "hubId", subject_id as "subjectId",
       withdrawn_on as "withdrawnOn", deferred_on as "deferredOn", returned_on as "returnedOn"
     from trainee where provider_id = $1 and id = $2`, [providerId, id]);
    return trainee ?? null;
}
//# sourceMappingURL=judged-trainee.query.js.map