import { isUuid } from "../../../graph/reading/is-uuid.js";
/** The desks of an exercise on which something came when it was last divided, and something is still open. */
export async function desksTold(unit, { exercise }) {
    if (typeof exercise !== "string" || !isUuid(exercise))
        return [];
    return unit.rows(`select moderator_id as "moderatorId", moderation_exercise.title, count(*)::integer as open, min(due_on) as "dueOn"
     from moderation_allotment allotment
     join moderation_exercise on moderation_exercise.provider_id = allotment.provider_id
       and moderation_exercise.id = allotment.exercise_id
     where exercise_id = $1 and judged_at is null and released_at is null
     group by moderator_id, moderation_exercise.title
     having max(allotted_at) >= (select max(allocated_at) from moderation_allocation where exercise_id = $1)
     order by moderator_id`, [exercise]);
}
//# sourceMappingURL=told-of-desk.query.js.map