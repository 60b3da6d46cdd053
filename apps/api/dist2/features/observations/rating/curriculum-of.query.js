const coded = (table) => `(select coalesce(json_agg(json_build_object('id', ${table}.id, 'code', ${table}.code)), '[]') from ${table}
     where ${table}.provider_id = cohort.provider_id and ${table}.framework_id = cohort.framework_id)`;
/** The curriculum of a trainee whom the provider has. */
export async function curriculumOf({ unit, viewer }, traineeId) {
    const [found] = await unit.rows(`select ${coded("strand")} as strands, ${coded("level")} as levels
     from trainee join cohort on cohort.provider_id = trainee.provider_id and cohort.id = trainee.cohort_id
     where trainee.provider_id = $1 and trainee.id = $2`, [viewer.providerId, traineeId]);
    if (!found)
        throw new Error("an observation is of a trainee with a cohort");
    return found;
}
/** The code of what has this id; the id itself where there is nothing, for the domain to refuse. */
export const codeOf = (all, id) => all.find((one) => one.id === id)?.code ?? id;
/** The id of what has this code. @throws RangeError for a code that there is not. */
export function idOf(all, code) {
    const found = all.find((one) => one.code === code);
    if (!found)
        throw new RangeError(`no such code: ${JSON.stringify(code)}`);
    return found.id;
}
//# sourceMappingURL=curriculum-of.query.js.map