import type { AccessPolicy } from "../policy.js";
import { covers } from "./covers.js";
import { type Reach, type ReachKind, widestOf } from "./reach.js";
import { reachOf } from "./reach-of.js";
import type { RolePlace, ScopeSetting } from "./role-place.js";

/** Whose records someone may read, computed once for all questions of a request. */
export interface AccessScope {
  /** How far it goes at its widest. */
  readonly kind: ReachKind;
  /** Whether everyone in scope is seen by name; where not, `named` says who is. false where nobody is in scope. */
  readonly seesNames: boolean;
  /** Everyone whose record may be read. */
  readonly whom: Reach;
  /** Those of them who are seen by name. */
  readonly named: Reach;
}

/**
 * Whose records the holder of these roles may read: the union of what each role reaches by its lines for reading a
 * trainee's record. A role that names no place of its kind reaches nobody through it.
 *
 * @param holdings The roles held today; ended ones are left out by the caller.
 * @throws RangeError for a role that is not in the list.
 * @example
 * const tutor = { role: "professional-tutor", hubId: null, subjectId: null, schoolId: "oak" };
 * scopeOf([tutor], { providerHasHubs: true }, accessPolicy).whom.schoolIds // => ["oak"]
 * scopeOf([{ ...tutor, role: "exam-board" }], { providerHasHubs: true }, accessPolicy).seesNames // => false
 */
export function scopeOf(
  holdings: readonly RolePlace[],
  setting: ScopeSetting,
  policy: AccessPolicy,
): AccessScope {
  const whom = reachOf({ act: "read-trainee" }, holdings, setting, policy);
  const named = reachOf({ act: "read-trainee", field: "name" }, holdings, setting, policy);
  const kind = widestOf(whom);
  return { kind, seesNames: kind !== "nothing" && covers(named, whom), whom, named };
}
