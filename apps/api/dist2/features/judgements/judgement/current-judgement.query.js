const place = `id, trainee_id as "traineeId", review_point_id as "reviewPointId", strand_id as "strandId",
  level_id as "levelId"`;
const current = `from judgement
  where provider_id = $1 and trainee_id = any($2::uuid[]) and not exists (
    select from judgement as later
    where later.provider_id = judgement.provider_id and later.supersedes_id = judgement.id)`;
/** The judgements of some trainees that nothing supersedes. */
export function currentJudgementsOf(unit, providerId, traineeIds) {
    const words = `assessor_id as "assessorId", judged_on as "judgedOn", evidence`;
    return unit.rows(`select ${place}, ${words} ${current}`, [providerId, traineeIds]);
}
/** The same without the words that it rests on, which may be long. */
export function currentLevelsOf(unit, providerId, traineeIds) {
    return unit.rows(`select ${place} ${current}`, [providerId, traineeIds]);
}
//# sourceMappingURL=current-judgement.query.js.map