import { loadViewer } from "./load-viewer.js";
import { IdentityRefusal } from "./refusal.js";
import { scopeOf } from "./scope.js";
import { onlyActs } from "./token/only-acts.js";
/** What somebody who asks is to the provider, with the roles of the day. Throws an IdentityRefusal. */
export async function viewerFor(database, identity, asker, { provider, today }) {
    if (asker.kind === "service")
        return tokenViewer(asker.grant, provider, today);
    const { login, slug } = asker;
    return loadViewer(database, login, provider ?? slug, today, (one) => identity.mayJoin(login, one));
}
/**
 * A token's roles are its own: it goes on when the person who issued it has left, until it ends or is revoked. It is no
 * person, and `personId` is its own id. What it was not allowed is taken away as a provider takes away,
 * beside what the provider has taken away from its roles.
 */
function tokenViewer(grant, named, today) {
    const { providerId, slug, tokenId, hasHubs } = grant;
    if (named !== null && named !== slug)
        throw new IdentityRefusal("NOT_A_MEMBER");
    const [from, until] = [grant.issuedAt.slice(0, 10), grant.expiresAt.slice(0, 10)];
    const roles = grant.roles.map((role) => ({ ...role, id: tokenId, from, until }));
    const scope = scopeOf(roles, tokenId, hasHubs, grant.tightenings);
    const tightenings = [...grant.tightenings, ...onlyActs(grant)];
    return { providerId, slug, personId: tokenId, roles, hasHubs, tightenings, scope, today };
}
//# sourceMappingURL=viewer-for.js.map