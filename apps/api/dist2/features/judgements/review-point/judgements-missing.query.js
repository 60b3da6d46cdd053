/** The open windows that close within some days and at which somebody is not judged. */
export function closingWindows(unit, today, until) {
    return unit.rows(`select id, closes_on as "dueOn" from review_point
     where opens_on <= $1 and closes_on between $1 and $2 and exists (select from standing
       where standing.provider_id = review_point.provider_id and review_point_id = review_point.id
         and state = 'not_judged')
     order by closes_on, id`, [today, until]);
}
const missing = `from standing
  join placement on placement.provider_id = standing.provider_id and placement.trainee_id = standing.trainee_id
    and coalesce(starts_on <= $2, true) and coalesce(ends_on >= $2, true)
  where review_point_id = $1 and state = 'not_judged'`;
/** The mentors, on a day, of the trainees who are not judged at a review point. */
export async function mentorsWithMissing(unit, reviewPointId, day) {
    const rows = await unit.rows(`select distinct mentor_id as id ${missing} and mentor_id is not null`, [reviewPointId, day]);
    return rows.map(({ id }) => id);
}
/** Reads how much is missing at a review point on a day; null for one that there is not. */
export async function missingAt(unit, reviewPointId, day, mentorId) {
    const [found] = await unit.rows(`select name, closes_on as "closesOn",
       (select count(distinct standing.trainee_id) ${missing} and mentor_id = $3) as mine,
       (select count(distinct standing.trainee_id) ${missing}) as all
     from review_point where id = $1`, [reviewPointId, day, mentorId]);
    return found ?? null;
}
//# sourceMappingURL=judgements-missing.query.js.map