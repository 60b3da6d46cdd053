import { schoolSummary } from "@reviewpoint/domain/judgements";
import sql, { empty, join, raw } from "sql-template-tag";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { schoolSummaryTable } from "./school-summary.table.js";
/**
 * What is recorded of the trainees placed at a school in the window of a review point.
 *
 * @param within which of them; all unless given.
 */
export async function readSummary(read, { schoolId, reviewPointId, subjectId }, within = sql `true`) {
    const placed = sql `from trainee
    join person on person.provider_id = trainee.provider_id and person.id = trainee.person_id
    join review_point on review_point.provider_id = trainee.provider_id
      and review_point.cohort_id = trainee.cohort_id and review_point.id = ${reviewPointId}::uuid
    where ${subjectId === null ? empty : sql `trainee.subject_id = ${subjectId}::uuid and`} ${within}
      and exists (select from placement where placement.provider_id = trainee.provider_id
        and placement.trainee_id = trainee.id and placement.school_id = ${schoolId}::uuid
        and coalesce(placement.starts_on, trainee.started_on) <= review_point.closes_on
        and (placement.ends_on is null or placement.ends_on >= review_point.opens_on))`;
    const [trainees, standings, grades, observations] = await Promise.all([
        read(sql `select trainee.id ${placed} order by person.family_name, person.given_names, trainee.id`),
        read(sql `select trainee_id as "traineeId", strand_id as "strandId", state,
        level_rank as "levelRank", expected_rank as "expectedRank" from standing
      join strand on strand.provider_id = standing.provider_id and strand.id = standing.strand_id
      where review_point_id = ${reviewPointId}::uuid and trainee_id in (select trainee.id ${placed})
      order by strand.position, standing.trainee_id`),
        read(sql `select trainee_id as "traineeId", cycle_name as cycle,
        grade_name as grade from portfolio_grade
      where trainee_id in (select trainee.id ${placed}) and not exists (select from portfolio_grade later
        where later.provider_id = portfolio_grade.provider_id and later.replaces_id = portfolio_grade.id)
        and not exists (select from portfolio_grade_withdrawal withdrawn
          where withdrawn.provider_id = portfolio_grade.provider_id and withdrawn.grade_id = portfolio_grade.id)
      order by recorded_at, id`),
        read(sql `select observation.trainee_id as "traineeId" from observation
      join review_point on review_point.provider_id = observation.provider_id
        and review_point.id = ${reviewPointId}::uuid and observation.observed_on <= review_point.closes_on
      where observation.school_id = ${schoolId}::uuid and observation.trainee_id in (select trainee.id ${placed})
        and exists (select from observation_agreement agreement
          where agreement.provider_id = observation.provider_id and agreement.observation_id = observation.id)
        and not exists (select from observation_withdrawal withdrawal
          where withdrawal.provider_id = observation.provider_id and withdrawal.observation_id = observation.id)
      order by observation.trainee_id, observation.id`),
    ]);
    return schoolSummary(trainees.map(({ id }) => id), { standings, grades, observations });
}
/** Frozen summaries of schools, or by id, that the viewer may read: the oldest first. */
export function readFrozenSummaries(by, ids, context) {
    return context.read(sql `select ${selectList(schoolSummaryTable, "school_summary")}
    from school_summary
    join school on school.provider_id = school_summary.provider_id and school.id = school_summary.school_id
    where school_summary.${raw(by)} = any(${ids}::uuid[]) and ${placesRead(context)}
    order by school_summary.recorded_at, school_summary.id`);
}
/** The schools and subjects whose summaries the viewer may read. */
function placesRead(context) {
    const reach = accessOf(viewerOf(context)).reach({ act: "read-school-summary" });
    if (reach.everyone)
        return sql `true`;
    const ways = [
        sql `school_summary.subject_id = any(${reach.subjectIds}::uuid[])`,
        sql `school_summary.school_id = any(${reach.schoolIds}::uuid[])`,
        sql `school.hub_id = any(${reach.hubIds}::uuid[])`,
    ];
    return sql `(${join(ways, " or ")})`;
}
//# sourceMappingURL=school-summary.query.js.map