import { keepReach } from "./keep-reach.js";
/**
 * Brings the reach of the trainees of a role's place in line with roles, in the transaction that changed the role: of
 * whoever holds it, or of everybody. Roles without a place relate to no trainee in particular.
 */
export async function keepReachOfRole(unit, providerId, { hubId, subjectId, schoolId }, personId = null) {
    if (hubId === null && subjectId === null && schoolId === null)
        return;
    const trainees = await unit.rows(`select id, person_id as "personId", hub_id as "hubId", subject_id as "subjectId", started_on as "startedOn"
     from trainee where provider_id = $1 and (hub_id = $2 or subject_id = $3
       or id in (select trainee_id from placement where provider_id = $1 and school_id = $4)) order by id`, [providerId, hubId, subjectId, schoolId]);
    await keepReach(unit, providerId, trainees, personId);
}
//# sourceMappingURL=keep-reach-of-role.js.map