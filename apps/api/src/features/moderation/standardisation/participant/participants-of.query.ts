import sql from "sql-template-tag";
import type { GraphContext } from "../../../../graph/context.js";
import { selectList } from "../../../../graph/reading/select-list.js";
import type { Performance } from "../../../../graph/writing/action.js";
import { type ParticipantRow, participantTable } from "./participant.table.js";

const columns = selectList(participantTable, "participant");

/** Who takes part in exercises, in the order of their names: never by how they did. */
export function readParticipants(ids: readonly string[], context: GraphContext): Promise<ParticipantRow[]> {
  return context.read<ParticipantRow>(sql`select ${columns} from standardisation_participant participant
    join person on person.provider_id = participant.provider_id and person.id = participant.person_id
    where participant.standardisation_id = any(${ids}::uuid[])
    order by person.family_name, person.given_names, person.id`);
}

/** The same of one exercise within a transaction that writes. */
export function participantsWithin(
  { unit, viewer }: Pick<Performance, "unit" | "viewer">,
  standardisationId: string,
): Promise<ParticipantRow[]> {
  return unit.rows<ParticipantRow>(
    `select ${columns.sql} from standardisation_participant participant
     where participant.provider_id = $1 and participant.standardisation_id = $2 order by participant.person_id`,
    [viewer.providerId, standardisationId],
  );
}
