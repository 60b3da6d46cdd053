import sql from "sql-template-tag";
/** The moderation exercises over the work of a board's cohorts, the earliest first. */
export const exercisesOfBoard = (read, boardId) => read(sql `select id, title, kind, opens_on::text as "opensOn", closes_on::text as "closesOn",
      is_blind as "isBlind", policy ->> 'name' as policy, (select assignment.kind -> 'scale' from assignment
        where assignment.provider_id = moderation_exercise.provider_id
          and assignment.id = moderation_exercise.assignment_id) as scale, seed_hash as "seedHash",
      accepted_plan_id as "acceptedPlanId", seed_revealed_at is not null as "isRevealed"
    from moderation_exercise
    where cohort_id in (select cohort_id from board_cohort where board_id = ${boardId}::uuid)
    order by opened_at, id`);
/** By when each piece of an exercise is to be judged a second time. */
export async function dueDays(unit, providerId, exerciseId) {
    const rows = await unit.rows(`select piece_key as key, max(due_on)::text as "dueOn" from moderation_allotment
     where provider_id = $1 and exercise_id = $2 and released_at is null group by piece_key`, [providerId, exerciseId]);
    return new Map(rows.map(({ key, dueOn }) => [key, dueOn]));
}
/** The names of a provider's subjects, by their ids. */
export async function namesOfSubjects(read) {
    const rows = await read(sql `select id, name from subject`);
    return new Map(rows.map(({ id, name }) => [id, name]));
}
//# sourceMappingURL=exercises-of-board.query.js.map