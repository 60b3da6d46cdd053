/** The plans whose reviews fall due between two days, both included. */
export function reviewsFallingDue(unit, from, until) {
    return unit.rows(`select id, review_on as "dueOn" from recovery_plan
     where stage = 'review-due' and review_on between $1 and $2 order by review_on, id`, [from, until]);
}
/** The day on which a plan's review is still due; null once it was held, or the plan was closed. */
export async function reviewStillDue(unit, planId) {
    const [plan] = await unit.rows(`select review_on as "reviewOn" from recovery_plan where id = $1 and stage = 'review-due'`, [planId]);
    return plan?.reviewOn ?? null;
}
/** Who owns a plan: as the event that opened it says. */
export async function ownerOf(unit, planId) {
    const rows = await unit.rows(`select person.id from recovery_plan_event
     join person on person.provider_id = recovery_plan_event.provider_id
       and person.id = (recovery_plan_event.event ->> 'ownerId')::uuid
     where plan_id = $1 and kind = 'opened'`, [planId]);
    return rows.map(({ id }) => id);
}
/** Who is lead mentor, on a day, of the subject of a plan's trainee. */
export async function leadMentorsOf(unit, planId, day) {
    const rows = await unit.rows(`select distinct role_holding.person_id as id from recovery_plan
     join trainee on trainee.provider_id = recovery_plan.provider_id and trainee.id = recovery_plan.trainee_id
     join role_holding on role_holding.provider_id = recovery_plan.provider_id and role = 'lead-mentor'
       and role_holding.subject_id = trainee.subject_id
       and (role_holding.cohort_id is null or role_holding.cohort_id = trainee.cohort_id)
       and from_on <= $2 and coalesce(until_on >= $2, true)
     where recovery_plan.id = $1`, [planId, day]);
    return rows.map(({ id }) => id);
}
//# sourceMappingURL=review-due.query.js.map