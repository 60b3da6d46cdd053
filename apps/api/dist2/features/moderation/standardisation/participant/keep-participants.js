import { participantTable } from "./participant.table.js";
import { participantsWithin } from "./participants-of.query.js";
/** Lets those take part who are named: others leave, and whoever stays keeps what they have marked. */
export async function keepParticipants(performance, standardisationId, personIds) {
    const { unit, viewer, newId } = performance;
    const { providerId } = viewer;
    const before = (await participantsWithin(performance, standardisationId)).map(({ personId }) => personId);
    await unit.affected(`delete from standardisation_participant where provider_id = $1 and standardisation_id = $2
       and person_id <> all($3::uuid[])`, [providerId, standardisationId, personIds]);
    await unit.insert(participantTable, personIds
        .filter((personId) => !before.includes(personId))
        .map((personId) => ({
        ...{ providerId, id: newId(), standardisationId, personId, marked: 0, version: 1 },
    })));
}
//# sourceMappingURL=keep-participants.js.map