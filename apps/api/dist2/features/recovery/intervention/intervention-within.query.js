import { isUuid } from "../../../graph/reading/is-uuid.js";
/** What was done, by its id; null where there is none. */
export async function interventionWithin({ unit, viewer }, id) {
    if (!isUuid(id))
        return null;
    const [row] = await unit.rows(`select id, trainee_id as "traineeId", version, follow_up_on as "followUpOn",
       greatest(made_on, (select max(followed_on) from intervention_follow_up
         where intervention_follow_up.provider_id = $1 and intervention_id = $2)) as "lastOn"
     from intervention where provider_id = $1 and id = $2`, [viewer.providerId, id]);
    return row ?? null;
}
//# sourceMappingURL=intervention-within.query.js.map