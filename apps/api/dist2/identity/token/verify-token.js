import { IdentityRefusal } from "../refusal.js";
import { readSecret } from "../secret/secret.js";
import { serviceTokenPrefix } from "./issue-token.js";
/** Milliseconds between two notes of when a token was last used. */
const noteEvery = 5 * 60 * 1000;
/** Reads a service token. Throws TOKEN_EXPIRED for one that has ended by itself, TOKEN_REFUSED for any other that is not good. */
export async function verifyServiceToken(database, token, now) {
    const secret = readSecret(serviceTokenPrefix, token);
    if (secret === null)
        throw new IdentityRefusal("TOKEN_REFUSED");
    const tenant = { providerId: secret.providerId };
    const [found] = await database.identify((outside) => outside.within(tenant, (unit) => unit.rows(`select service_token.id as "tokenId", slug, exists (select from hub) as "hasHubs", acts, roles,
            tightenings_in_force() as "tightenings",
            issued_at as "issuedAt", expires_at as "expiresAt", revoked_at as "revokedAt", last_used_at as "lastUsedAt"
          from service_token, this_provider() where token_hash = $1`, [secret.hash])));
    if (found === undefined || found.revokedAt !== null)
        throw new IdentityRefusal("TOKEN_REFUSED");
    const { revokedAt: _, lastUsedAt, ...grant } = found;
    if (Date.parse(grant.expiresAt) <= Date.parse(now))
        throw new IdentityRefusal("TOKEN_EXPIRED");
    if (lastUsedAt === null || Date.parse(lastUsedAt) + noteEvery <= Date.parse(now))
        await database.write(tenant, (unit) => unit.affected("update service_token set last_used_at = $1 where provider_id = $2 and id = $3", [
            ...[now, secret.providerId, grant.tokenId],
        ]));
    return { ...grant, providerId: secret.providerId };
}
//# sourceMappingURL=verify-token.js.map