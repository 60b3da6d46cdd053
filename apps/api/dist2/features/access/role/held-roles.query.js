/** Roles of a person, or of everybody who holds one role; ended ones and coming ones included. */
export function rolesOf(unit, providerId, which) {
    const [[property, value]] = Object.entries(which);
    const column = property === "personId" ? "person_id" : property;
    return unit.rows(`select id, person_id as "personId", role, hub_id as "hubId", subject_id as "subjectId", school_id as "schoolId",
       cohort_id as "cohortId", from_on as "from", until_on as "until", version
     from role_holding where provider_id = $1 and ${column} = $2 order by from_on, id`, [providerId, value]);
}
/** Whether the provider is divided into hubs. */
export async function hasHubs(unit, providerId) {
    return (await unit.rows("select id from hub where provider_id = $1 limit 1", [providerId])).length > 0;
}
/** Holds the roles of all administrators until the transaction ends: of two who end the last two, one finds the other's. */
export async function holdAdministrators(unit, providerId) {
    await unit.rows(`select id from role_holding where provider_id = $1 and role = 'provider-admin' order by id for no key update`, [providerId]);
}
//# sourceMappingURL=held-roles.query.js.map