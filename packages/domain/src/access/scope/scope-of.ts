import { openLines } from "../decisions/open-lines.js";
import { requireKnownTie } from "../decisions/tie.js";
import { maskedBy } from "../line.js";
import type { AccessPolicy } from "../policy.js";
import { type LivingRelation, livingRelations } from "../relation.js";
import { type Reach, type ReachKind, widestOf } from "./reach.js";
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
  const ways = holdings.flatMap((holding) => waysOf(holding, policy));
  const whom = reachOf(ways, setting);
  const named = reachOf(
    ways.filter(({ byName }) => byName),
    setting,
  );
  return { kind: widestOf(whom), seesNames: namesEveryone(whom, named), whom, named };
}

/** A relation through which a holding opens the records of trainees, by name or not. */
interface Way {
  readonly holding: RolePlace;
  readonly relation: LivingRelation;
  readonly byName: boolean;
}

function waysOf(holding: RolePlace, { tables }: AccessPolicy): Way[] {
  const ties = livingRelations.map((relation) => ({ role: holding.role, relation }));
  ties.forEach(requireKnownTie);
  return openLines(ties, "read-trainee", tables).map(({ tie, line }) => ({
    holding,
    relation: tie.relation,
    byName: !maskedBy(line).includes("name"),
  }));
}

function reachOf(ways: readonly Way[], { providerHasHubs }: ScopeSetting): Reach {
  const through = (relation: LivingRelation) => ways.filter((way) => way.relation === relation);
  const placesOf = (relation: LivingRelation, place: "hubId" | "subjectId" | "schoolId") => [
    ...new Set(through(relation).flatMap(({ holding }) => holding[place] ?? [])),
  ];
  const directsAll = !providerHasHubs && through("hub").length > 0;
  return {
    everyone: directsAll || through("provider").length > 0,
    hubIds: placesOf("hub", "hubId"),
    subjectIds: placesOf("subject", "subjectId"),
    schoolIds: placesOf("school", "schoolId"),
    ownCaseload: through("caseload").length > 0,
    ownRecord: through("self").length > 0,
  };
}

function namesEveryone(whom: Reach, named: Reach): boolean {
  if (widestOf(whom) === "nothing") return false;
  if (whom.everyone) return named.everyone;
  const places = ["hubIds", "subjectIds", "schoolIds"] as const;
  return (
    places.every((place) => whom[place].every((id) => named[place].includes(id))) &&
    whom.ownCaseload === named.ownCaseload &&
    whom.ownRecord === named.ownRecord
  );
}
