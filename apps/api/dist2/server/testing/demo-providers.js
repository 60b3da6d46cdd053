import { randomUUID } from "node:crypto";
/** Makes a demo provider with one person who may be signed in as, holding that role from 2026. Gives the provider's id. */
export async function demoProvider(database, slug, role, createdAt) {
    const providerId = randomUUID();
    const personId = randomUUID();
    const loginId = randomUUID();
    const subject = `${role}@${slug}`;
    await database.administer(async (unit) => {
        const provider = [providerId, slug, `${slug} provider`, createdAt];
        await unit.affected("insert into provider (id, slug, name, is_demo, created_at) values ($1, $2, $3, true, $4)", provider);
        await unit.affected("insert into login (id, issuer, subject) values ($1, 'reviewpoint-demo', $2)", [
            loginId,
            subject,
        ]);
        await unit.within({ providerId }, async (rows) => {
            const person = [providerId, personId, `Canary${slug}`, "Surname"];
            await rows.affected("insert into person (provider_id, id, given_names, family_name) values ($1, $2, $3, $4)", person);
            const holding = [providerId, randomUUID(), personId, role];
            await rows.affected("insert into role_holding (provider_id, id, person_id, role, from_on) values ($1, $2, $3, $4, '2026-01-01')", holding);
        });
        const membership = [providerId, loginId, personId];
        await unit.affected("insert into membership (provider_id, login_id, person_id) values ($1, $2, $3)", membership);
    });
    return providerId;
}
//# sourceMappingURL=demo-providers.js.map