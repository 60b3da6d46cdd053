import type { Tightening } from "@reviewpoint/domain/access";
import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { Database } from "../database/index.js";
import { demoIssuerName } from "./demo/demo-issuer.js";
import type { Login } from "./login.js";
import { IdentityRefusal } from "./refusal.js";
import type { RoleHolding } from "./role-holding.js";
import { scopeOf } from "./scope.js";
import type { Viewer } from "./viewer.js";

/** Who the login is at one of its providers, as the database gives it. */
interface Membership {
  readonly providerId: string;
  readonly slug: string;
  readonly isDemo: boolean;
  readonly personId: string;
  readonly hasHubs: boolean;
  readonly roles: readonly RoleHolding[];
  /** What the provider has narrowed. */
  readonly tightenings: readonly Tightening[];
}

const membershipsToday = `select provider_id as "providerId", slug, is_demo as "isDemo", person_id as "personId",
    has_hubs as "hasHubs", roles, tightenings
  from viewers_of($1, $2, $3)`;

/**
 * Who a login is in the provider that the request names (its slug; a login with one provider need not), with the roles
 * held on this day and the rules in force. The demo's issuer is believed for demo providers only, and any other for those that `mayJoin` admits.
 */
export async function loadViewer(
  database: Database,
  login: Login,
  named: string | null,
  today: IsoDate,
  mayJoin: (slug: string) => boolean = () => true,
): Promise<Viewer> {
  const all = await database.identify((unit) =>
    unit.rows<Membership>(membershipsToday, [login.issuer, login.subject, today]),
  );
  const believed = all.filter(
    ({ isDemo, slug }) => (isDemo || login.issuer !== demoIssuerName) && mayJoin(slug),
  );
  const { isDemo: _, ...who } = chooseMembership(believed, named);
  const scope = scopeOf(who.roles, who.personId, who.hasHubs, who.tightenings);
  return { ...who, scope, today };
}

function chooseMembership(memberships: readonly Membership[], named: string | null): Membership {
  const [only, ...others] = memberships;
  if (only === undefined) throw new IdentityRefusal("LOGIN_UNKNOWN");
  if (named === null) {
    if (others.length > 0) throw new IdentityRefusal("PROVIDER_NOT_NAMED");
    return only;
  }
  const membership = memberships.find(({ slug }) => slug === named);
  if (membership === undefined) throw new IdentityRefusal("NOT_A_MEMBER");
  return membership;
}
