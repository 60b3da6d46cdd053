import { demoIssuerName } from "./demo/demo-issuer.js";
import { IdentityRefusal } from "./refusal.js";
import { scopeOf } from "./scope.js";
const membershipsToday = `select provider_id as "providerId", slug, is_demo as "isDemo", person_id as "personId",
    has_hubs as "hasHubs", roles, tightenings
  from viewers_of($1, $2, $3)`;
/**
 * Who a login is in the provider that the request names (its slug; a login with one provider need not), with the roles
 * held on this day and the rules in force. The demo's issuer is believed for demo providers only, and any other for those that `mayJoin` admits.
 */
export async function loadViewer(database, login, named, today, mayJoin = () => true) {
    const all = await database.identify((unit) => unit.rows(membershipsToday, [login.issuer, login.subject, today]));
    const believed = all.filter(({ isDemo, slug }) => (isDemo || login.issuer !== demoIssuerName) && mayJoin(slug));
    const { isDemo: _, ...who } = chooseMembership(believed, named);
    const scope = scopeOf(who.roles, who.personId, who.hasHubs, who.tightenings);
    return { ...who, scope, today };
}
function chooseMembership(memberships, named) {
    const [only, ...others] = memberships;
    if (only === undefined)
        throw new IdentityRefusal("LOGIN_UNKNOWN");
    if (named === null) {
        if (others.length > 0)
            throw new IdentityRefusal("PROVIDER_NOT_NAMED");
        return only;
    }
    const membership = memberships.find(({ slug }) => slug === named);
    if (membership === undefined)
        throw new IdentityRefusal("NOT_A_MEMBER");
    return membership;
}
//# sourceMappingURL=load-viewer.js.map