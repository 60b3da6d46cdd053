import { writeRows } from "../../../graph/writing/write-rows.js";
const columns = "provider_id piece_id sequence released_on released_at released_by".split(" ");
/** Pieces of an assignment of which a mark or feedback was recorded since the trainee was last sent something. */
export function waitingPieces(unit, providerId, assignmentId) {
    const newer = (table) => `exists (select from ${table} where ${table}.provider_id = piece.provider_id
    and ${table}.piece_id = piece.id and ${table}.recorded_at > coalesce(sent.last, '-infinity'))`;
    return unit.rows(`select piece.id, piece.trainee_id as "traineeId", coalesce(sent.times, 0) as sent from piece_of_work piece
     left join lateral (select max(released_at) as last, max(sequence) as times from feedback_release
       where feedback_release.provider_id = piece.provider_id and feedback_release.piece_id = piece.id) sent on true
     where piece.provider_id = $1 and piece.assignment_id = $2 and (${newer("feedback")} or ${newer("mark")})
     order by piece.id`, [providerId, assignmentId]);
}
/** What is to be sent by itself: of assignments whose day has come, what has feedback and was never sent. */
export function piecesDue(unit, providerId, today) {
    return unit.rows(`select assignment.id as "assignmentId", piece.id as "pieceId" from assignment
     join piece_of_work piece on piece.provider_id = assignment.provider_id and piece.assignment_id = assignment.id
     where assignment.provider_id = $1 and assignment.release_on <= $2
       and exists (select from feedback where feedback.provider_id = piece.provider_id and feedback.piece_id = piece.id)
       and not exists (select from feedback_release sent where sent.provider_id = piece.provider_id
         and sent.piece_id = piece.id)
     order by assignment.id, piece.id`, [providerId, today]);
}
/** That pieces of work are sent; what another process was quicker to send is left as it is. */
export async function keepReleases(unit, providerId, pieces, { on, at, by }) {
    const rows = pieces.map(({ id, sequence }) => [providerId, id, sequence, on, at, by]);
    await writeRows(unit, "feedback_release", columns, rows, "on conflict (provider_id, piece_id, sequence) do nothing");
}
//# sourceMappingURL=release.query.js.map