import sql, { join } from "sql-template-tag";
import { Refusal } from "../../../graph/refusals/refusal.js";
/** The conditions of a filter. @throws Refusal BAD_ARGUMENT for a state or level at no review point. */
export function traineeConditions(filter) {
    const { cohort, hub, subject, schoolUrn, status, search } = filter;
    const all = [];
    if (cohort != null)
        all.push(sql `trainee.cohort_id in (select id from cohort where code = ${cohort})`);
    if (hub != null)
        all.push(sql `trainee.hub_id in (select id from hub where code = ${hub})`);
    if (subject != null)
        all.push(sql `trainee.subject_id in (select id from subject where code = ${subject})`);
    if (status != null)
        all.push(sql `trainee.status = ${status}`);
    if (schoolUrn != null) {
        all.push(sql `trainee.id in (select placement.trainee_id from placement
      join school on school.provider_id = placement.provider_id and school.id = placement.school_id
      where school.urn = ${schoolUrn})`);
    }
    if (search != null) {
        all.push(sql `(strpos(lower(person.given_names || ' ' || person.family_name), lower(${search})) > 0
      or strpos(lower(trainee.provider_trainee_id), lower(${search})) > 0)`);
    }
    return [...all, ...standingConditions(filter)];
}
function standingConditions({ reviewPoint, strand, state, level, belowExpected }) {
    if (state == null && level == null && belowExpected == null)
        return [];
    if (reviewPoint == null) {
        throw new Refusal("BAD_ARGUMENT", "filter.reviewPoint: name the review point at which state or level is meant.");
    }
    const all = [sql `review_point.code = ${reviewPoint}`];
    if (strand != null)
        all.push(sql `strand.code = ${strand}`);
    if (state != null)
        all.push(sql `standing.state = ${state}`);
    if (level != null) {
        all.push(sql `standing.level_rank in (select level.rank from level where level.framework_id = strand.framework_id
        and level.code = ${level})`);
    }
    if (belowExpected === true)
        all.push(sql `standing.level_rank < standing.expected_rank`);
    if (belowExpected === false)
        all.push(sql `standing.level_rank >= standing.expected_rank`);
    return [
        sql `trainee.id in (select standing.trainee_id from standing
      join review_point on review_point.provider_id = standing.provider_id and review_point.id = standing.review_point_id
      join strand on strand.provider_id = standing.provider_id and strand.id = standing.strand_id
      where standing.cohort_id = trainee.cohort_id and ${join(all, " and ")})`,
    ];
}
//# sourceMappingURL=trainee-conditions.js.map