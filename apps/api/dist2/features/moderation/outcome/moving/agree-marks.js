import { keepMarks } from "../../../assignments/index.js";
/**
 * Gives the scripts of exercises over written work their AGREED marks: as they stand after moderation, the ACTUAL mark or
 * where there is none the FIRST one of the last attempt. Scripts that were taken back, and those whose mark was agreed as
 * it stands, are left alone; exercises over anything else have no such mark. Gives the trainees whose marks were agreed.
 */
export async function agreeMarks(performance, exerciseIds) {
    if (exerciseIds.length === 0)
        return [];
    const { unit, viewer } = performance;
    const standing = await unit.rows(`select work.id as "pieceId", work.trainee_id as "traineeId", standing.attempt, standing.value, assignment.kind
     from moderation_exercise exercise
     join assignment on assignment.provider_id = exercise.provider_id and assignment.id = exercise.assignment_id
     join moderation_piece piece on piece.provider_id = exercise.provider_id
       and piece.exercise_id = exercise.id and piece.plan_id = exercise.accepted_plan_id
     join piece_of_work work on work.provider_id = assignment.provider_id and work.assignment_id = assignment.id
       and work.id::text = piece.piece_key
     join ${last("and stage in ('first', 'actual')")} standing on true
     left join ${last("and stage = 'agreed'")} agreed on agreed.attempt = standing.attempt
     where exercise.provider_id = $1 and exercise.id = any($2::uuid[]) and exercise.kind = 'assignment'
       and (agreed.attempt is null or agreed.value is distinct from standing.value)
       and not exists (select from submission_withdrawal withdrawn
         where withdrawn.provider_id = piece.provider_id and withdrawn.submission_id = piece.submission_id)
     order by work.id`, [viewer.providerId, exerciseIds]);
    await keepMarks(performance, "agreed", standing.map((mark) => ({ ...mark, answers: [] })));
    return [...new Set(standing.map(({ traineeId }) => traineeId))];
}
/** The mark of a script that counts among some stages: of the last attempt, after moderation before as given. */
const last = (among) => `lateral (select attempt, value from mark
  where mark.provider_id = work.provider_id and mark.piece_id = work.id ${among}
  order by attempt desc, array_position(array['actual', 'first'], stage), sequence desc limit 1)`;
//# sourceMappingURL=agree-marks.js.map