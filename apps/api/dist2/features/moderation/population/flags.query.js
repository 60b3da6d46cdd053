/** The school of a trainee's placement on a day: the latest that had begun by then. */
export const schoolOn = (trainee, day) => `(select placement.school_id from placement where placement.provider_id = $1 and placement.trainee_id = ${trainee}
     and (placement.starts_on is null or placement.starts_on <= ${day}) order by placement.position desc limit 1)`;
/*
 * What the rules may look at besides, each null where it is not so. `$1` is the provider, `$2` the exercise, `$3` the first
 * year of the cohort.
 */
/** The assessor judged nobody of an earlier year. */
const newAssessor = (assessor) => `case when ${assessor} is not null and ${assessor} not in (select past.assessor_id from judgement past
       join review_point on review_point.provider_id = past.provider_id and review_point.id = past.review_point_id
       join cohort on cohort.provider_id = review_point.provider_id and cohort.id = review_point.cohort_id
       where past.provider_id = $1 and past.assessor_id is not null and cohort.academic_year < $3) then 'new-assessor' end`;
/** The school had nobody in an earlier year. */
export const newSchool = (school) => `case when ${school} is not null and ${school} not in (select placement.school_id from placement
       join trainee past on past.provider_id = placement.provider_id and past.id = placement.trainee_id
       join cohort on cohort.provider_id = past.provider_id and cohort.id = past.cohort_id
       where placement.provider_id = $1 and cohort.academic_year < $3) then 'new-school' end`;
/** Marks of the assessor were changed in another exercise. */
export const changedLastTime = (assessor) => `case when exists (select from moderation_outcome where moderation_outcome.provider_id = $1
       and moderation_outcome.assessor_id = ${assessor} and moderation_outcome.exercise_id <> $2
       and moderation_outcome.outcome in ('adjust', 're-mark')) then 'changed-last-time' end`;
/** The trainee is on a recovery plan. */
const onRecoveryPlan = (trainee) => `case when exists (select from recovery_plan where recovery_plan.provider_id = $1
       and recovery_plan.trainee_id = ${trainee} and recovery_plan.stage <> 'closed') then 'on-recovery-plan' end`;
/** All of them that are so of a judgement. */
export const flagsOf = (trainee, assessor, school) => `array_remove(array[${newAssessor(assessor)}, ${newSchool(school)},
     ${changedLastTime(assessor)}, ${onRecoveryPlan(trainee)}], null)`;
/** Trainees of the exercise's cohort and subjects who have not left. `$4` is the cohort, `$5` the subjects; none: all. */
export const ofExercise = `trainee.provider_id = $1 and trainee.cohort_id = $4
     and ($5::uuid[] = '{}' or trainee.subject_id = any($5::uuid[])) and trainee.status <> 'withdrawn'`;
//# sourceMappingURL=flags.query.js.map