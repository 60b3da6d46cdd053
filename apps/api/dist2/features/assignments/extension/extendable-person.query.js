import { isUuid } from "../../../graph/reading/is-uuid.js";
/** The trainee of an assignment who is named; null where it is not set for them, or the two names are not one's. */
export async function traineeOfAssignment(unit, providerId, assignmentId, { traineeId, personId }) {
    const names = [traineeId, personId].filter((name) => name !== null);
    if (names.length === 0 || ![assignmentId, ...names].every(isUuid))
        return null;
    const [row] = await unit.rows(`select trainee.id as "traineeId", trainee.person_id as "personId" from piece_of_work piece
     join trainee on trainee.provider_id = piece.provider_id and trainee.id = piece.trainee_id
     where piece.provider_id = $1 and piece.assignment_id = $2
       and ($3::uuid is null or trainee.id = $3) and ($4::uuid is null or trainee.person_id = $4)`, [providerId, assignmentId, traineeId, personId]);
    return row ?? null;
}
/** Whether a person has this to do: work to mark, or, for moderation, is of the provider. */
export async function hasToDo(unit, providerId, what, assignmentId, personId) {
    if (!isUuid(personId))
        return false;
    const [row] = await unit.rows(what === "marking"
        ? `select exists (select from allotment join piece_of_work piece on piece.provider_id = allotment.provider_id
           and piece.id = allotment.piece_id
         where allotment.provider_id = $1 and piece.assignment_id = $2 and allotment.marker_id = $3) as has`
        : `select exists (select from person where provider_id = $1 and id = $3 and $2::uuid is not null) as has`, [providerId, assignmentId, personId]);
    return row?.has === true;
}
//# sourceMappingURL=extendable-person.query.js.map