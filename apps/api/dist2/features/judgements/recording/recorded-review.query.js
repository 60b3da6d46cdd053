/** Reads it within the transaction that is about to write there. */
export async function recordedReview(unit, providerId, traineeId, reviewPointId) {
    const place = [providerId, traineeId, reviewPointId];
    const judgements = await unit.rows(`select id, trainee_id as "traineeId", review_point_id as "reviewPointId", strand_id as "strandId",
       level_id as "levelId", assessor_id as "assessorId", judged_on as "judgedOn", evidence,
       to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt",
       supersedes_id as "supersedesId"
     from judgement where provider_id = $1 and trainee_id = $2 and review_point_id = $3 order by recorded_at, id`, place);
    const steps = await unit.rows(`select sequence, kind, done_on as "doneOn", open_until as "openUntil" from review_step
     where provider_id = $1 and trainee_id = $2 and review_point_id = $3 order by sequence desc`, place);
    const superseded = new Set(judgements.map(({ supersedesId }) => supersedesId));
    const current = judgements.filter(({ id }) => !superseded.has(id));
    return { version: judgements.length + steps.length, last: steps[0] ?? null, current };
}
//# sourceMappingURL=recorded-review.query.js.map