import { IdentityRefusal } from "../refusal.js";
/** SQL: whether a row of `invitation` has a link with this hash, the first or one that a letter made. */
const hasLink = (hash) => `(invitation.token_hash = ${hash} or invitation.id in (
  select invitation_id from invitation_link
  where invitation_link.provider_id = invitation.provider_id and invitation_link.token_hash = ${hash}))`;
/** The provider that an invitation leads to, while it can be used; else null. Looking uses nothing up. */
export async function openInvitation(database, { providerId, hash }, now) {
    const [found] = await database.identify((outside) => outside.within({ providerId }, (unit) => unit.rows(`select slug, name as provider from invitation, this_provider()
          where ${hasLink("$1")} and accepted_at is null and revoked_at is null and expires_at > $2`, [hash, now])));
    return found ?? null;
}
/**
 * Uses an invitation up and links the login to its person, in one transaction: of two that come with the same link, one
 * is let in. Throws INVITATION_GONE for one that is used, ended, too old or none, and ACCOUNT_TAKEN when this login is
 * already another person's at the provider; nothing is used up then.
 */
export async function acceptInvitation(database, { providerId, hash }, login, { now, newId }) {
    await database.write({ providerId }, async (unit) => {
        const used = await unit.affected(`update invitation set accepted_at = $1 where provider_id = $2 and ${hasLink("$3")}
        and accepted_at is null and revoked_at is null and expires_at > $1`, [now, providerId, hash]);
        if (used !== 1)
            throw new IdentityRefusal("INVITATION_GONE");
        const [linked] = await unit.rows(`select link_login($1, $2, $3, person_id) as done from invitation
        where provider_id = $4 and ${hasLink("$5")}`, [newId(), login.issuer, login.subject, providerId, hash]);
        if (linked?.done !== true)
            throw new IdentityRefusal("ACCOUNT_TAKEN");
    });
}
//# sourceMappingURL=accept-invitation.js.map