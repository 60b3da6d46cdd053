import { inviteToSignIn } from "../identity/index.js";
/**
 * Invites somebody whom the provider already knows, for whoever runs the installation: when the first administrator's
 * link has run out, or nobody who can sign in is left. The address only finds the person; it signs nobody in.
 */
export async function inviteByEmail(database, { slug, email }, { now, newId }) {
    return database.administer(async (unit) => {
        const [provider] = await unit.rows("select id from provider where slug = $1", [slug]);
        if (provider === undefined)
            throw new RangeError(`--provider is the slug of a provider, not ${JSON.stringify(slug)}`);
        const tenant = { providerId: provider.id };
        const invitation = await unit.within(tenant, async (rows) => {
            const [person, ...others] = await rows.rows("select id from person where lower(email) = lower($1)", [email]);
            if (person === undefined || others.length > 0)
                return null;
            return inviteToSignIn(rows, tenant, { personId: person.id, invitedBy: null, now, newId });
        });
        if (invitation === null)
            throw new RangeError(`${JSON.stringify(email)} is the address of nobody at ${slug}: bring in its people first`);
        return invitation;
    });
}
//# sourceMappingURL=invite-by-email.js.map