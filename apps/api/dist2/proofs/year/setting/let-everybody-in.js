/** The name under which the demo's issuer knows a person of the year. */
export const subjectOf = (personId) => `${personId}@year`;
/** Lets every person of a demo provider sign in with the demo's issuer: what a year is played by. */
export function letEverybodyIn(database, slug) {
    return database.administer(async (unit) => {
        const [provider] = await unit.rows("select id from provider where slug = $1 and is_demo", [slug]);
        if (!provider)
            throw new RangeError(`there is no demo provider ${slug}`);
        const providerId = provider.id;
        const [people, trainees, admins] = await unit.within({ providerId }, async (rows) => [
            await rows.rows("select id from person"),
            await rows.rows(`select id, person_id as "personId" from trainee`),
            await rows.rows("select person_id as id from role_holding where role = 'provider-admin' order by id"),
        ]);
        const ids = people.map(({ id }) => id);
        await unit.affected(`insert into login (id, issuer, subject)
       select one, 'reviewpoint-demo', one || '@year' from unnest($1::uuid[]) one`, [ids]);
        await unit.affected("insert into membership (provider_id, login_id, person_id) select $1::uuid, one, one from unnest($2::uuid[]) one", [providerId, ids]);
        return {
            admin: admins[0]?.id ?? "",
            personOf: new Map(trainees.map(({ id, personId }) => [id, personId])),
        };
    });
}
//# sourceMappingURL=let-everybody-in.js.map