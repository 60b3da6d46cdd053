import { newSecret } from "../secret/secret.js";
import { invitationTable } from "./invitation.table.js";
/** Days for which an invitation is good, unless said, and at most. */
export const invitationDays = { usual: 7, most: 30 };
const dayLength = 24 * 60 * 60 * 1000;
/**
 * Makes a link by which one person signs in for the first time, inside the caller's transaction. Links to the same person
 * that are still open end: there is one at a time. Null when the provider has no such person.
 * @throws RangeError for days out of bounds
 */
export async function inviteToSignIn(unit, { providerId }, { personId, invitedBy, now, newId, days = invitationDays.usual }) {
    if (!Number.isInteger(days) || days < 1 || days > invitationDays.most)
        throw new RangeError(`an invitation is good for 1 to ${invitationDays.most} days, not ${days}`);
    const [person] = await unit.rows("select id from person where id = $1", [personId]);
    if (person === undefined)
        return null;
    await unit.affected(`update invitation set revoked_at = $1
      where provider_id = $2 and person_id = $3 and accepted_at is null and revoked_at is null`, [now, providerId, personId]);
    const id = newId();
    const { text: secret, hash: tokenHash } = newSecret("", providerId);
    const expiresAt = new Date(Date.parse(now) + days * dayLength).toISOString();
    const open = { acceptedAt: null, revokedAt: null };
    await unit.insert(invitationTable, [
        { providerId, id, personId, tokenHash, invitedBy, invitedAt: now, expiresAt, ...open },
    ]);
    return { id, secret, expiresAt };
}
//# sourceMappingURL=invite-to-sign-in.js.map