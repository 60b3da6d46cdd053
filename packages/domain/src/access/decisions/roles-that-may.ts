import type { AccessAct } from "../act.js";
import type { AccessPolicy } from "../policy.js";
import { type AccessRole, accessRoles } from "../role.js";
import { linesOfRole } from "./open-lines.js";

/**
 * The roles that have a line for an act, through whatever relation, in the order of the roles: whom to look for where an
 * act is done to somebody who holds a role and not by the one who asks.
 *
 * @example
 * rolesThatMay("read-every-subject-report", accessPolicy) // => ["line-manager", "leadership-team"]
 */
export function rolesThatMay(act: AccessAct, { tables }: AccessPolicy): AccessRole[] {
  return accessRoles.filter((role) => linesOfRole(role, act, tables).length > 0);
}
