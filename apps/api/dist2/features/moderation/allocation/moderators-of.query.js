/** Roles in which work is judged a second time, and whether at a subject: the lines of `moderate` in the tables of access. */
const judging = `role in ('lead-mentor', 'moderator', 'leadership-team') and from_on <= $3
  and (until_on is null or until_on >= $3)`;
/**
 * Who was named for an exercise, with what the rules ask of them: their school, the subjects that their roles of today
 * let them judge (null: any), what they have declared. Somebody without such a role judges no subject.
 */
export async function moderatorsOf({ unit, viewer }, exerciseId) {
    const rows = await unit.rows(`select moderator_id as id, most_pieces as "mostPieces",
       (select school_id from role_holding where role_holding.provider_id = $1 and person_id = moderator_id
         and school_id is not null and from_on <= $3 and (until_on is null or until_on >= $3) order by id limit 1) as "schoolId",
       case when exists (select from role_holding where role_holding.provider_id = $1 and person_id = moderator_id
           and role = 'leadership-team' and ${judging}) then null
         else (select coalesce(json_agg(distinct subject_id), '[]') from role_holding
           where role_holding.provider_id = $1 and person_id = moderator_id and subject_id is not null
             and ${judging}) end as "subjectIds",
       (select coalesce(json_agg(json_build_object('with', with_kind, 'id', with_id)), '[]') from moderation_conflict
         where moderation_conflict.provider_id = $1 and moderation_conflict.exercise_id = $2
           and moderation_conflict.moderator_id = moderation_moderator.moderator_id) as conflicts
     from moderation_moderator where provider_id = $1 and exercise_id = $2 order by moderator_id`, [viewer.providerId, exerciseId, viewer.today]);
    return rows;
}
/** Whether somebody has a role today in which work is judged a second time. */
export async function mayModerate({ unit, viewer }, personId) {
    const rows = await unit.rows(`select from role_holding where provider_id = $1 and person_id = $2 and ${judging} limit 1`, [viewer.providerId, personId, viewer.today]);
    return rows.length === 1;
}
//# sourceMappingURL=moderators-of.query.js.map