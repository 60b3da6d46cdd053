import { isUuid } from "../../../graph/reading/is-uuid.js";
/** A trainee: themselves, who judged them or mentors them, and the schools in which they are placed. */
const ofTrainee = `select 'trainee' as kind, id as "concernedId" from trainee where provider_id = $1 and id = $2
  union select 'trainee', person_id from trainee where provider_id = $1 and id = $2
  union select 'assessor', assessor_id from judgement
    where provider_id = $1 and trainee_id = $2 and assessor_id is not null
  union select 'assessor', mentor_id from placement
    where provider_id = $1 and trainee_id = $2 and mentor_id is not null
  union select 'school', school_id from placement where provider_id = $1 and trainee_id = $2`;
const ofAssessor = `select 'assessor' as kind, id as "concernedId" from person where provider_id = $1 and id = $2`;
/** An exercise: whoever first judged the work that it is about. */
const ofExercise = `select distinct 'assessor' as kind, piece.assessor_id as "concernedId" from moderation_piece piece
  join moderation_exercise on moderation_exercise.provider_id = piece.provider_id
    and moderation_exercise.id = piece.exercise_id and moderation_exercise.accepted_plan_id = piece.plan_id
  where piece.provider_id = $1 and piece.exercise_id = $2 and piece.assessor_id is not null`;
const statements = { trainee: ofTrainee, assessor: ofAssessor, exercise: ofExercise };
/** Whom an item concerns, as it is recorded now; null where there is nothing with this id,
 * or an exercise whose sample is not accepted. */
export async function concernedBy({ unit, viewer }, kind, id) {
    if (!isUuid(id))
        return null;
    const rows = await unit.rows(statements[kind], [viewer.providerId, id]);
    return rows.length === 0 ? null : rows;
}
//# sourceMappingURL=concerned.query.js.map