/** The key of an expectation: a strand at the review point with a code. */
export const expectedKey = (strandId, reviewPointCode) => `${strandId} ${reviewPointCode}`;
/** One cohort of a provider, or all of them. */
export async function knownCohorts(unit, providerId, cohortId = null) {
    const all = (sql) => unit.rows(sql, [providerId]);
    const only = (sql) => unit.rows(sql, [providerId, cohortId]);
    const cohorts = await only(`select id, code, name, academic_year as "academicYear", starts_on as "startsOn", framework_id as "frameworkId"
     from cohort where provider_id = $1 and ($2::uuid is null or id = $2) order by academic_year, code`);
    const points = await only(`select id, cohort_id as "cohortId", code, name, position, opens_on as "opensOn", closes_on as "closesOn"
     from review_point where provider_id = $1 and ($2::uuid is null or cohort_id = $2) order by position`);
    const strands = await all(`select id, framework_id as "frameworkId", code, name, position from strand where provider_id = $1 order by position`);
    const levels = await all(`select id, framework_id as "frameworkId", code, name, rank from level where provider_id = $1 order by rank`);
    const expected = await all(`select expected_level.strand_id as "strandId", expected_level.review_point_code as "reviewPointCode", level.rank
     from expected_level
     join level on level.provider_id = expected_level.provider_id and level.id = expected_level.level_id
     where expected_level.provider_id = $1`);
    const ranks = new Map(expected.map((each) => [expectedKey(each.strandId, each.reviewPointCode), each.rank]));
    return cohorts.map((cohort) => ({
        ...cohort,
        reviewPoints: points.filter((point) => point.cohortId === cohort.id),
        strands: strands.filter(({ frameworkId }) => frameworkId === cohort.frameworkId),
        levels: levels.filter(({ frameworkId }) => frameworkId === cohort.frameworkId),
        expected: ranks,
    }));
}
//# sourceMappingURL=known-cohort.query.js.map