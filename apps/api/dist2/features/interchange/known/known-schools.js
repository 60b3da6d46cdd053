/** The schools of a provider by URN. */
export async function knownSchools(unit, providerId) {
    const sql = `select id, urn, name, hub_id as "hubId" from school where provider_id = $1`;
    const schools = await unit.rows(sql, [providerId]);
    return new Map(schools.map((school) => [school.urn, school]));
}
//# sourceMappingURL=known-schools.js.map