import sql from "sql-template-tag";
/**
 * What is counted of the moderation exercises over the work of a board's cohorts. A piece counts as judged again when any
 * moderator has judged it; an assessor is missed by an exercise when its sample holds nothing of theirs. It is read as
 * moderation reads, so that whoever judges blind gets the same counts.
 */
export async function exercisesCounted(read, boardId) {
    const [exercises, pieces, assessors] = await Promise.all([
        read(sql `
      select count(*)::integer as exercises,
        count(*) filter (where accepted_plan_id is null)::integer as "exercisesWithoutSample",
        count(*) filter (where accepted_plan_id is not null and not exists (select from moderation_outcome
          where moderation_outcome.provider_id = moderation_exercise.provider_id
            and moderation_outcome.exercise_id = moderation_exercise.id))::integer as "exercisesWithoutOutcome"
      from moderation_exercise
      where cohort_id in (select cohort_id from board_cohort where board_id = ${boardId})`),
        read(sql `
      select count(*)::integer as sampled,
        count(*) filter (where not exists (select from moderation_second_judgement given
          where given.provider_id = piece.provider_id and given.exercise_id = piece.exercise_id
            and given.piece_key = piece.piece_key))::integer as "notJudgedAgain"
      ${ofAcceptedPlans(boardId)} and (piece.is_sampled or ${isAdded})`),
        read(sql `
      select count(*)::integer as assessors, count(*) filter (where not found)::integer as "assessorsMissed"
      from (select bool_or(piece.is_sampled or ${isAdded}) as found ${ofAcceptedPlans(boardId)}
        group by piece.exercise_id, piece.assessor_id) as assessor`),
    ]);
    return {
        exercises: exercises[0]?.exercises ?? 0,
        exercisesWithoutSample: exercises[0]?.exercisesWithoutSample ?? 0,
        exercisesWithoutOutcome: exercises[0]?.exercisesWithoutOutcome ?? 0,
        sampled: pieces[0]?.sampled ?? 0,
        notJudgedAgain: pieces[0]?.notJudgedAgain ?? 0,
        assessors: assessors[0]?.assessors ?? 0,
        assessorsMissed: assessors[0]?.assessorsMissed ?? 0,
    };
}
const isAdded = sql `exists (select from moderation_added_piece added where added.provider_id = piece.provider_id
  and added.exercise_id = piece.exercise_id and added.piece_key = piece.piece_key)`;
/** The pieces of the samples that were accepted, trainees who have left aside. */
const ofAcceptedPlans = (boardId) => sql `from moderation_piece piece
  join moderation_exercise on moderation_exercise.provider_id = piece.provider_id
    and moderation_exercise.id = piece.exercise_id and moderation_exercise.accepted_plan_id = piece.plan_id
  join trainee on trainee.provider_id = piece.provider_id and trainee.id = piece.trainee_id
  where moderation_exercise.cohort_id in (select cohort_id from board_cohort where board_id = ${boardId})
    and trainee.status <> 'withdrawn'`;
//# sourceMappingURL=exercises.query.js.map