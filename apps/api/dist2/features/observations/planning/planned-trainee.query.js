import { isUuid } from "../../../graph/reading/is-uuid.js";
const days = `json_build_object('startsOn', starts_on, 'endsOn', ends_on)`;
/** The trainee at a school; null where the provider has no such trainee. */
export async function plannedTrainee({ unit, viewer }, traineeId, schoolId) {
    if (!isUuid(traineeId) || !isUuid(schoolId))
        return null;
    const [found] = await unit.rows(`select person_id as "personId",
       (select coalesce(json_agg(json_build_object('id', id, 'startsOn', starts_on, 'endsOn', ends_on) order by position), '[]')
         from placement where provider_id = $1 and trainee_id = $2 and school_id = $3) as placed,
       (select coalesce(json_agg(${days}), '[]') from school_term where provider_id = $1 and school_id = $3) as terms,
       (select coalesce(json_agg(${days}), '[]') from school_closure where provider_id = $1 and school_id = $3) as closures
     from trainee where provider_id = $1 and id = $2`, [viewer.providerId, traineeId, schoolId]);
    return found ?? null;
}
//# sourceMappingURL=planned-trainee.query.js.map