/** The trainees of a cohort, or of some of its subjects, who have not left. */
export async function traineesToSet(unit, providerId, cohortId, subjectIds) {
    const rows = await unit.rows(`select id from trainee where provider_id = $1 and cohort_id = $2 and status in ('training', 'deferred')
       and (cardinality($3::uuid[]) = 0 or subject_id = any($3::uuid[])) order by id`, [providerId, cohortId, subjectIds]);
    return rows.map(({ id }) => id);
}
/** The strands of the framework under which a cohort is judged. */
export async function strandsOfCohort(unit, providerId, cohortId) {
    const rows = await unit.rows(`select strand.id from strand join cohort on cohort.provider_id = strand.provider_id
       and cohort.framework_id = strand.framework_id where cohort.provider_id = $1 and cohort.id = $2`, [providerId, cohortId]);
    return rows.map(({ id }) => id);
}
//# sourceMappingURL=cohort-set.query.js.map