import sql from "sql-template-tag";
import { traineesWithin } from "../../partnership/trainee/trainee-scope.js";
import { standingColumns } from "../narrowing/standing-conditions.js";
/** About whom a subject is analysed: those about whom the viewer may ask it. */
const analysing = [{ act: "analyse-subject" }];
/** The subject's trainees by name, of those about whom the viewer may ask. */
export async function readTrainees(read, frame, viewer) {
    const rows = await read(sql `select trainee.id from trainee
    join person on person.provider_id = trainee.provider_id and person.id = trainee.person_id
    where trainee.cohort_id = ${frame.cohortId}::uuid and trainee.subject_id = ${frame.subjectId}::uuid
      and ${traineesWithin(viewer, analysing)}
    order by person.family_name, person.given_names, trainee.id`);
    return rows.map(({ id }) => id);
}
/** How those trainees stand at the review point and at the one before it, strand by strand in the provider's order. */
export function readStandings(read, { subjectId, reviewPointId, previousId }, viewer) {
    const points = [reviewPointId, ...(previousId === null ? [] : [previousId])];
    return read(sql `select standing.review_point_id as "reviewPointId", standing.trainee_id as "traineeId",
      standing.strand_id as "strandId", standing.state, standing.level_rank as "levelRank",
      standing.expected_rank as "expectedRank"
    from standing join strand on strand.provider_id = standing.provider_id and strand.id = standing.strand_id
    where standing.review_point_id = any(${points}::uuid[]) and standing.subject_id = ${subjectId}::uuid
      and ${traineesWithin(viewer, analysing, standingColumns)}
    order by strand.position, standing.trainee_id`);
}
/** Counts the whole cohort at the review point, in up to four parts. */
export function readParts(read, frame, viewer) {
    return read(sql `select "isOwn", "isSeen",
      (count(*) filter (where complete))::integer as of, (count(*) filter (where complete and fine))::integer as reached
    from (select standing.subject_id = ${frame.subjectId}::uuid as "isOwn",
        ${traineesWithin(viewer, analysing, standingColumns)} as "isSeen", bool_and(standing.state = 'judged') as complete,
        bool_and(coalesce(standing.level_rank >= standing.expected_rank, true)) as fine
      from standing where standing.review_point_id = ${frame.reviewPointId}::uuid
      group by standing.trainee_id, standing.subject_id, standing.hub_id, standing.cohort_id) one
    group by "isOwn", "isSeen" order by "isOwn", "isSeen"`);
}
/** How far the subject's trainees of earlier cohorts were at the review point of the same code: those judged on every strand. */
export function readPast(read, frame, viewer) {
    return read(sql `select standing.trainee_id as "traineeId", cohort.code as "cohortCode",
      cohort.framework_id::text as "frameworkVersion", point.code as "reviewPointCode",
      (count(*) filter (where standing.level_rank >= standing.expected_rank))::integer as "strandsAtExpected"
    from standing
    join review_point point on point.provider_id = standing.provider_id and point.id = standing.review_point_id
      and point.code = ${frame.code}
    join cohort on cohort.provider_id = standing.provider_id and cohort.id = standing.cohort_id
      and cohort.academic_year < ${frame.academicYear}
    where standing.subject_id = ${frame.subjectId}::uuid
      and ${traineesWithin(viewer, analysing, standingColumns)}
    group by standing.trainee_id, cohort.code, cohort.framework_id, point.code
    having bool_and(standing.state = 'judged') order by standing.trainee_id`);
}
//# sourceMappingURL=subject-standings.query.js.map