import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { Database, ReadUnit } from "../database/index.js";
import { demoIssuerName } from "./demo-issuer.js";
import type { Login } from "./login.js";
import { IdentityRefusal } from "./refusal.js";
import type { RoleHolding } from "./role-holding.js";
import { scopeOf } from "./scope.js";
import type { Viewer } from "./viewer.js";

interface Membership {
  readonly providerId: string;
  readonly slug: string;
  readonly isDemo: boolean;
  readonly personId: string;
}

const membershipsOfLogin = `select provider_id as "providerId", slug, is_demo as "isDemo", person_id as "personId"
  from memberships_of($1, $2)`;
const rolesToday = `select id, role, hub_id as "hubId", subject_id as "subjectId", school_id as "schoolId",
    from_on as "from", until_on as "until"
  from role_holding where person_id = $1 and from_on <= $2 and coalesce(until_on >= $2, true) order by from_on, id`;

/**
 * Who a login is in the provider that the request names (its slug; a login with one provider need not), with the roles
 * held on this day. The demo's issuer is believed for demo providers only.
 */
export async function loadViewer(
  database: Database,
  login: Login,
  named: string | null,
  today: IsoDate,
): Promise<Viewer> {
  return database.identify(async (unit) => {
    const all = await unit.rows<Membership>(membershipsOfLogin, [login.issuer, login.subject]);
    const membership = chooseMembership(
      all.filter(({ isDemo }) => isDemo || login.issuer !== demoIssuerName),
      named,
    );
    return unit.within(membership, async (rows) => {
      const { providerId, slug, personId } = membership;
      const roles = await rows.rows<RoleHolding>(rolesToday, [personId, today]);
      const scope = scopeOf(roles, personId, await hasHubs(rows, roles));
      return { providerId, slug, personId, roles, scope, today };
    });
  });
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

/** Asked only when it matters: for a role at no hub. */
async function hasHubs(unit: ReadUnit, roles: readonly RoleHolding[]): Promise<boolean> {
  if (roles.every(({ hubId }) => hubId !== null)) return true;
  const [row] = await unit.rows<{ any: boolean }>("select exists (select from hub) as any");
  return row?.any ?? false;
}
