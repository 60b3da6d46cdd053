import { isUuid } from "../../../../graph/reading/is-uuid.js";
/** The exercise that an act was about; null where there is none. */
export async function standardisationTold(unit, { standardisation }) {
    if (typeof standardisation !== "string" || !isUuid(standardisation))
        return null;
    const [found] = await unit.rows(`select title, opens_on as "opensOn", closes_on as "closesOn", released_at is not null as "isReleased",
       (select coalesce(json_agg(person_id order by person_id), '[]') from standardisation_participant
        where standardisation_id = standardisation.id) as "participantIds"
     from standardisation where id = $1`, [standardisation]);
    return found ?? null;
}
//# sourceMappingURL=told-participants.query.js.map