import { sqlState } from "../database/index.js";
import { inviteToSignIn } from "../identity/index.js";
const insertPerson = "insert into person (provider_id, id, given_names, family_name, email) values ($1, $2, $3, $4, $5)";
const insertRole = "insert into role_holding (provider_id, id, person_id, role, from_on) values ($1, $2, $3, 'provider-admin', $4)";
/**
 * Makes the provider, its first administrator, and the invitation by which they sign in for the first time; or nothing.
 * Throws RangeError naming the field that is wrong.
 */
export async function createProvider(database, wanted, chance) {
    const { slug, name, adminEmail, adminName = adminEmail } = wanted;
    if (!/^[a-z][a-z0-9-]{1,38}[a-z0-9]$/.test(slug))
        throw new RangeError(`--slug is 3 to 40 lower-case letters, digits and dashes, e.g. oak-training, not ${show(slug)}`);
    if (name.trim() === "")
        throw new RangeError("--name is the provider's name and may not be empty");
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(adminEmail))
        throw new RangeError(`--admin-email is one e-mail address, not ${show(adminEmail)}`);
    const providerId = chance.newId();
    const personId = chance.newId();
    const names = adminName.trim().split(/\s+/);
    try {
        const invitation = await database.administer(async (unit) => {
            const provider = [providerId, slug, name.trim(), chance.now];
            await unit.affected("insert into provider (id, slug, name, created_at) values ($1, $2, $3, $4)", provider);
            return unit.within({ providerId }, async (rows) => {
                await rows.affected(insertPerson, [
                    providerId,
                    personId,
                    names.slice(0, -1).join(" "),
                    names.at(-1),
                    adminEmail,
                ]);
                await rows.affected(insertRole, [providerId, chance.newId(), personId, chance.today]);
                const { newId, now } = chance;
                return inviteToSignIn(rows, { providerId }, { personId, invitedBy: null, now, newId });
            });
        });
        if (invitation === null)
            throw new TypeError("the first administrator was not made");
        return { providerId, invitation };
    }
    catch (error) {
        if (sqlState(error) === "23505")
            throw new RangeError(`--slug ${slug} is taken: choose another`);
        throw error;
    }
}
const show = (text) => JSON.stringify(text);
//# sourceMappingURL=new-provider.js.map