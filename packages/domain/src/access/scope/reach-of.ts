import { requireFieldOf } from "../act.js";
import { openLines } from "../decisions/open-lines.js";
import { requireKnownTie } from "../decisions/tie.js";
import type { SeenThing } from "../decisions/who-can-see.js";
import { maskedBy } from "../line.js";
import type { AccessPolicy } from "../policy.js";
import { type LivingRelation, livingRelations } from "../relation.js";
import type { CohortPart, Reach } from "./reach.js";
import type { RolePlace, ScopeSetting } from "./role-place.js";

/**
 * Those about whom the holder of these roles may do an act, or see one sensitive field of it: the union of what each
 * role's lines reach. A role that names no place of a line's kind reaches nobody through it. For an act that is about
 * nobody in particular a reach that is not empty says that it may be done.
 *
 * @param holdings The roles held today; ended ones are left out by the caller.
 * @throws RangeError for a role or act that is not in the lists, and for a field that the act does not have.
 * @example
 * const board = { role: "exam-board", hubId: null, subjectId: null, schoolId: null };
 * reachOf({ act: "read-judgement" }, [board], { providerHasHubs: true }, accessPolicy).everyone // => true
 * reachOf({ act: "read-judgement", field: "evidence" }, [board], { providerHasHubs: true }, accessPolicy).everyone // => false
 */
export function reachOf(
  thing: SeenThing,
  holdings: readonly RolePlace[],
  setting: ScopeSetting,
  policy: AccessPolicy,
): Reach {
  requireFieldOf(thing.act, thing.field);
  const ways = holdings.flatMap((holding) => waysOf(holding, thing, policy));
  const through = (relation: LivingRelation) => ways.filter((way) => way.relation === relation);
  const placesOf = (relation: LivingRelation, place: "hubId" | "subjectId" | "schoolId") => [
    ...new Set(
      through(relation).flatMap(({ holding }) =>
        relation === "subject" && isConfined(holding) ? [] : (holding[place] ?? []),
      ),
    ),
  ];
  const directsAll = !setting.providerHasHubs && through("hub").length > 0;
  return {
    everyone: directsAll || through("provider").length > 0,
    hubIds: placesOf("hub", "hubId"),
    subjectIds: placesOf("subject", "subjectId"),
    schoolIds: placesOf("school", "schoolId"),
    cohortParts: cohortPartsOf(through("subject").map(({ holding }) => holding)),
    ownCaseload: through("caseload").length > 0,
    ownRecord: through("self").length > 0,
  };
}

/** A relation through which a holding opens what is asked about. */
interface Way {
  readonly holding: RolePlace;
  readonly relation: LivingRelation;
}

const isConfined = ({ cohortId }: RolePlace): boolean => cohortId !== undefined && cohortId !== null;

/** The parts of subjects that roles confined to a cohort reach, each once. */
function cohortPartsOf(holdings: readonly RolePlace[]): CohortPart[] {
  const parts = new Map<string, CohortPart>();
  for (const { subjectId, cohortId = null } of holdings) {
    if (subjectId !== null && cohortId !== null)
      parts.set(JSON.stringify([subjectId, cohortId]), { subjectId, cohortId });
  }
  return [...parts.values()];
}

function waysOf(holding: RolePlace, { act, field }: SeenThing, { tables }: AccessPolicy): Way[] {
  const ties = livingRelations.map((relation) => ({ role: holding.role, relation }));
  ties.forEach(requireKnownTie);
  return openLines(ties, act, tables)
    .filter(({ line }) => field === undefined || !maskedBy(line).includes(field))
    .map(({ tie }) => ({ holding, relation: tie.relation }));
}
