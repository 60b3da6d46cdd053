import { newSecret } from "../secret/secret.js";
import { serviceTokenRefusal } from "./token-refusal.js";
import { serviceTokenTable } from "./token.table.js";
/** What every service token begins with, so that people and secret scanners know one when they see it. */
export const serviceTokenPrefix = "rvp_";
/** Issues a service token inside the caller's transaction, or says what is wrong with what was wished. */
export async function issueServiceToken(unit, { providerId }, wish, { issuedBy, now, newId, timeZone }) {
    const refusal = serviceTokenRefusal(wish, now, timeZone);
    if (refusal !== null)
        return refusal;
    const id = newId();
    const { text: token, hash: tokenHash } = newSecret(serviceTokenPrefix, providerId);
    const acts = [...new Set(wish.acts)];
    const roles = wish.roles.map(({ role, hubId, subjectId, schoolId }) => ({
        role,
        hubId,
        subjectId,
        schoolId,
    }));
    const { expiresAt } = wish;
    const fresh = { issuedBy, issuedAt: now, expiresAt, revokedAt: null, lastUsedAt: null };
    await unit.insert(serviceTokenTable, [
        { providerId, id, name: wish.name.trim(), tokenHash, acts, roles, ...fresh },
    ]);
    return { id, token };
}
//# sourceMappingURL=issue-token.js.map