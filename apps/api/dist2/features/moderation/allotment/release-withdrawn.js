/**
 * Takes pieces off desks that nobody can judge any more, because the trainee has left or the script was taken back:
 * otherwise whoever was to judge one blind would wait for ever to see what was given. Nobody is told.
 */
export const releaseWithdrawn = {
    act: "recordSecondJudgements",
    async work(unit, { providerId, now }) {
        await unit.affected(`update moderation_allotment set released_at = $2 where provider_id = $1
         and judged_at is null and released_at is null
         and (exists (select from trainee where trainee.provider_id = moderation_allotment.provider_id
             and trainee.id = moderation_allotment.trainee_id and trainee.status = 'withdrawn')
           or exists (select from submission_withdrawal withdrawn
             where withdrawn.provider_id = moderation_allotment.provider_id
               and withdrawn.submission_id = moderation_allotment.submission_id))`, [providerId, now]);
        return [];
    },
};
//# sourceMappingURL=release-withdrawn.js.map