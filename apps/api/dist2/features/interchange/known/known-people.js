/** The people of a provider by e-mail address in lower case. */
export async function knownPeople(unit, providerId) {
    const sql = "select lower(email) as email, id from person where provider_id = $1 and email is not null";
    const people = await unit.rows(sql, [providerId]);
    return new Map(people.map(({ email, id }) => [email, id]));
}
//# sourceMappingURL=known-people.js.map