/** A subject with fewer trainees has too few assessors for an exercise that is finished. */
const fewestTrainees = 10;
/**
 * Reads what can be moderated in the shown lead mentor's subject, or in another one: the smallest that is large enough.
 * Nothing without a running cohort, a review point that has closed, or such a subject.
 */
export async function readReviewWork({ unit, cast, today }, which) {
    const { providerId, roles } = cast.lead;
    const [cohort] = await unit.rows("select id from cohort where provider_id = $1 and starts_on <= $2 order by starts_on desc limit 1", [providerId, today]);
    if (!cohort)
        return null;
    const led = roles.find(({ role }) => role === "lead-mentor")?.subjectId;
    const subjects = await unit.rows(`select subject.id, subject.name, subject.id = $3 as "isShown" from subject
     join trainee on trainee.provider_id = subject.provider_id and trainee.subject_id = subject.id
     where subject.provider_id = $1 and trainee.cohort_id = $2 and trainee.status = 'training'
     group by subject.id, subject.name having subject.id = $3 or count(*) >= $4 order by count(*), subject.name`, [providerId, cohort.id, led, fewestTrainees]);
    const subject = subjects.find(({ isShown }) => isShown === (which === "shown"));
    const point = (await pointsOf({ unit, cast }, cohort.id)).findLast(({ closesOn }) => closesOn < today);
    if (!subject || !point)
        return null;
    const levels = await unit.rows(`select level.id, level.rank from level
     join cohort on cohort.provider_id = level.provider_id and cohort.framework_id = level.framework_id
     where level.provider_id = $1 and cohort.id = $2 order by level.rank`, [providerId, cohort.id]);
    return { cohortId: cohort.id, subject, point, levels };
}
const pointsOf = ({ unit, cast }, cohortId) => unit.rows(`select id, name, opens_on as "opensOn", closes_on as "closesOn" from review_point
     where provider_id = $1 and cohort_id = $2 order by position`, [cast.lead.providerId, cohortId]);
/** What the exercise over some work is called. */
export const titleOf = ({ point, subject }) => `${point.name}, ${subject.name}`;
//# sourceMappingURL=read-review-work.js.map