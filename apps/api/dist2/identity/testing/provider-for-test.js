import { randomUUID } from "node:crypto";
/** Makes a real provider, no demo, with an administrator who cannot sign in yet. */
export async function providerForTest(database, slug) {
    const [providerId, personId, roleId] = [randomUUID(), randomUUID(), randomUUID()];
    await database.administer(async (unit) => {
        await unit.affected("insert into provider (id, slug, name, created_at) values ($1, $2, $3, '2026-01-01T00:00:00Z')", [providerId, slug, `${slug} training`]);
        await unit.within({ providerId }, async (rows) => {
            await rows.affected("insert into person (provider_id, id, given_names, family_name) values ($1, $2, 'First', 'Administrator')", [providerId, personId]);
            await rows.affected(`insert into role_holding (provider_id, id, person_id, role, from_on)
          values ($1, $2, $3, 'provider-admin', '2026-01-01')`, [providerId, roleId, personId]);
        });
    });
    return { providerId, personId, roleId };
}
/** Links a login to the person, as an accepted invitation does. */
export async function linkForTest(database, { providerId, personId }, { issuer, subject }) {
    await database.write({ providerId }, async (unit) => {
        const values = [randomUUID(), issuer, subject, personId];
        await unit.rows("select link_login($1, $2, $3, $4)", values);
    });
}
//# sourceMappingURL=provider-for-test.js.map