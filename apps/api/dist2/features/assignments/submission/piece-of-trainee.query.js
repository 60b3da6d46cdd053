import { isUuid } from "../../../graph/reading/is-uuid.js";
/** Of a submission: that it was not withdrawn. */
const counts = `not exists (select from submission_withdrawal withdrawn
  where withdrawn.provider_id = submission.provider_id and withdrawn.submission_id = submission.id)`;
/** The trainee among those whom the assignment is set; null where it is not set for them. */
export async function setTrainee(unit, providerId, assignmentId, traineeId) {
    if (!isUuid(assignmentId) || !isUuid(traineeId))
        return null;
    const subjects = `select from assignment_subject only_for where only_for.provider_id = assignment.provider_id
    and only_for.assignment_id = assignment.id`;
    const [row] = await unit.rows(`select piece.id as "pieceId", coalesce((select max(sequence) from submission
         where submission.provider_id = piece.provider_id and submission.piece_id = piece.id), 0) as submissions,
       (select coalesce(counted_value, assignment.kind -> 'scale' ->> 'lowest') from mark where mark.provider_id = piece.provider_id
          and mark.piece_id = piece.id and mark.attempt <= coalesce((select attempt from submission
            where submission.provider_id = piece.provider_id and submission.piece_id = piece.id and ${counts}
            order by sequence desc limit 1), 1)
          order by attempt desc, array_position(array['agreed', 'actual', 'first'], stage), sequence desc limit 1) as mark
     from assignment join trainee on trainee.provider_id = assignment.provider_id
       and trainee.cohort_id = assignment.cohort_id
     left join piece_of_work piece on piece.provider_id = assignment.provider_id
       and piece.assignment_id = assignment.id and piece.trainee_id = trainee.id
     where assignment.provider_id = $1 and assignment.id = $2 and trainee.id = $3
       and (piece.id is not null or not exists (${subjects})
         or exists (${subjects} and only_for.subject_id = trainee.subject_id))`, [providerId, assignmentId, traineeId]);
    return row ?? null;
}
/** The last submission of a piece of work that counts; null where there is none. */
export async function countingSubmission(unit, providerId, pieceId) {
    const [row] = await unit.rows(`select id from submission where provider_id = $1 and piece_id = $2 and ${counts} order by sequence desc limit 1`, [providerId, pieceId]);
    return row?.id ?? null;
}
//# sourceMappingURL=piece-of-trainee.query.js.map