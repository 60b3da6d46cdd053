/** The day on which a review of one of these trainees was signed off that has not been reopened; null where none was. */
export async function signedOffAmong({ unit, viewer }, reviewPointId, traineeIds) {
    const [found] = await unit.rows(`select step.done_on as "doneOn" from review_step step
     where step.provider_id = $1 and step.review_point_id = $2 and step.trainee_id = any($3::uuid[])
       and step.kind = 'signed-off' and not exists (select from review_step later
         where later.provider_id = step.provider_id and later.trainee_id = step.trainee_id
           and later.review_point_id = step.review_point_id and later.sequence > step.sequence)
     order by step.done_on limit 1`, [viewer.providerId, reviewPointId, traineeIds]);
    return found?.doneOn ?? null;
}
//# sourceMappingURL=signed-off-among.query.js.map