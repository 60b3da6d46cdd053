export const isText = (value) => typeof value === "string";
/** The trainees, as people, whose pieces of work were sent. */
export async function sentTo(unit, pieceIds) {
    const rows = await unit.rows(`select distinct trainee.person_id as id from piece_of_work piece
     join trainee on trainee.provider_id = piece.provider_id and trainee.id = piece.trainee_id
     join feedback_release sent on sent.provider_id = piece.provider_id and sent.piece_id = piece.id
     where piece.id = any($1::uuid[])`, [pieceIds]);
    return rows.map(({ id }) => id);
}
/** A person's work on an assignment, if it was sent to them; null where it was not. */
export async function sentWork(unit, assignmentId, personId) {
    const [row] = await unit.rows(`select assignment.title,
       coalesce((select value <> '"link"'::jsonb from setting where setting.provider_id = piece.provider_id
         and key = 'feedbackLetter' and valid_from <= sent.released_on order by valid_from desc limit 1), true) as "isWhole",
       coalesce((select answers from feedback where feedback.provider_id = piece.provider_id
         and feedback.piece_id = piece.id and feedback.recorded_at <= sent.released_at
         order by sequence desc limit 1), '[]') as answers
     from piece_of_work piece
     join assignment on assignment.provider_id = piece.provider_id and assignment.id = piece.assignment_id
     join trainee on trainee.provider_id = piece.provider_id and trainee.id = piece.trainee_id
     join lateral (select released_at, released_on from feedback_release
       where feedback_release.provider_id = piece.provider_id and feedback_release.piece_id = piece.id
       order by sequence desc limit 1) sent on true
     where piece.assignment_id = $1 and trainee.person_id = $2`, [assignmentId, personId]);
    return row ?? null;
}
//# sourceMappingURL=sent-work.query.js.map