import { newSecret } from "../secret/secret.js";
import { invitationLinkTable } from "./invitation-link.table.js";
/**
 * Makes one more link of a person's open invitation, for a letter that carries it: the secrets of the links before are
 * known to nobody any more. Each link is good until the invitation is used or ends. Null when there is no open one.
 */
export async function linkAnew(unit, { providerId }, { personId, now }) {
    const [open] = await unit.rows(`select id, expires_at as "expiresAt" from invitation where provider_id = $1 and person_id = $2
      and accepted_at is null and revoked_at is null and expires_at > $3`, [providerId, personId, now]);
    if (open === undefined)
        return null;
    const { text: secret, hash: tokenHash } = newSecret("", providerId);
    await unit.insert(invitationLinkTable, [{ providerId, tokenHash, invitationId: open.id, madeAt: now }]);
    return { secret, expiresAt: open.expiresAt };
}
//# sourceMappingURL=link-anew.js.map