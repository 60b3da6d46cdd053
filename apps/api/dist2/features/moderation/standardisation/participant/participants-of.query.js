import sql from "sql-template-tag";
import { selectList } from "../../../../graph/reading/select-list.js";
import { participantTable } from "./participant.table.js";
const columns = selectList(participantTable, "participant");
/** Who takes part in exercises, in the order of their names: never by how they did. */
export function readParticipants(ids, context) {
    return context.read(sql `select ${columns} from standardisation_participant participant
    join person on person.provider_id = participant.provider_id and person.id = participant.person_id
    where participant.standardisation_id = any(${ids}::uuid[])
    order by person.family_name, person.given_names, person.id`);
}
/** The same of one exercise within a transaction that writes. */
export function participantsWithin({ unit, viewer }, standardisationId) {
    return unit.rows(`select ${columns.sql} from standardisation_participant participant
     where participant.provider_id = $1 and participant.standardisation_id = $2 order by participant.person_id`, [viewer.providerId, standardisationId]);
}
//# sourceMappingURL=participants-of.query.js.map