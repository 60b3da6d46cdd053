/** The judgements of some trainees that were superseded. */
export function supersededJudgementsOf(unit, providerId, traineeIds) {
    return unit.rows(`select judgement.trainee_id as "traineeId", judgement.review_point_id as "reviewPointCode",
       judgement.strand_id as "strandCode", judgement.level_id as "levelCode", judgement.assessor_id as "assessorId",
       judgement.judged_on as "judgedOn", judgement.evidence, later.judged_on as "supersededOn"
     from judgement
     join judgement as later on later.provider_id = judgement.provider_id and later.supersedes_id = judgement.id
     where judgement.provider_id = $1 and judgement.trainee_id = any($2::uuid[])`, [providerId, traineeIds]);
}
//# sourceMappingURL=superseded-judgements.js.map