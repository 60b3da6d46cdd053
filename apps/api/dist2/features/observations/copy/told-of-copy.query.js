import { isUuid } from "../../../graph/reading/is-uuid.js";
/** The copy of an observation that was sent last, and to whom; null where none was. */
export async function newestCopyOf(unit, { observation }) {
    if (typeof observation !== "string" || !isUuid(observation))
        return null;
    const [copy] = await unit.rows(`select observed_on as "observedOn", shared_at as "sharedAt", trainee.person_id as trainee,
       observation_copy.mentor_id as mentor, observation_copy.tutor_id as tutor,
       exists (select from observation_withdrawal where observation_withdrawal.provider_id = observation.provider_id
         and observation_withdrawal.observation_id = observation.id) as "isWithdrawn"
     from observation_copy
     join observation on observation.provider_id = observation_copy.provider_id
       and observation.id = observation_copy.observation_id
     join trainee on trainee.provider_id = observation.provider_id and trainee.id = observation.trainee_id
     where observation.id = $1 order by shared_at desc, observation_copy.id limit 1`, [observation]);
    return copy ?? null;
}
/** One of those to whom the copy was sent. */
export const copyParty = (whom) => async (unit, subject) => {
    const person = (await newestCopyOf(unit, subject))?.[whom];
    return person ? [person] : [];
};
//# sourceMappingURL=told-of-copy.query.js.map