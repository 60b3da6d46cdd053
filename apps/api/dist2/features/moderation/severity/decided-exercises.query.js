import sql from "sql-template-tag";
/** The exercises with decided outcomes in which somebody marked a piece of the sample, or judged one a second time. */
export async function decidedExercisesOf(personId, context) {
    const rows = await context.read(sql `select distinct moderation_outcome.exercise_id as id
    from moderation_outcome
    where exists (select from moderation_piece where moderation_piece.provider_id = moderation_outcome.provider_id
        and moderation_piece.exercise_id = moderation_outcome.exercise_id and is_sampled and assessor_id = ${personId})
      or exists (select from moderation_allotment where moderation_allotment.provider_id = moderation_outcome.provider_id
        and moderation_allotment.exercise_id = moderation_outcome.exercise_id and judged_at is not null
        and moderator_id = ${personId})`);
    return rows.map(({ id }) => id);
}
//# sourceMappingURL=decided-exercises.query.js.map