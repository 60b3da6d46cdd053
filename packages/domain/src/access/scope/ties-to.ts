import type { Tie } from "../decisions/tie.js";
import type { RolePlace, ScopeSetting } from "./role-place.js";

/** Where a trainee stands to the person who asks: the places of today, and whether they are the same person. */
export interface TraineePlace {
  readonly hubId: string | null;
  readonly subjectId: string;
  readonly cohortId: string;
  /** The schools in which the trainee is placed today. */
  readonly schoolIds: readonly string[];
  /** Whether the person who asks is the trainee. */
  readonly isSelf: boolean;
  /** Whether the person who asks is the trainee's mentor today. */
  readonly isMentored: boolean;
}

/**
 * How the holder of these roles is related to a trainee, for `decide`: for each role the relations that its place and
 * the trainee's make. Everyone who holds a role is related to every trainee of the provider at least as `provider`.
 *
 * @param holdings The roles held today.
 * @example
 * const lead = { role: "lead-mentor", hubId: null, subjectId: "maths", schoolId: null };
 * const trainee = { hubId: null, subjectId: "maths", cohortId: "2026", schoolIds: [], isSelf: false, isMentored: false };
 * tiesTo(trainee, [lead], { providerHasHubs: true }).map(({ relation }) => relation) // => ["subject", "provider"]
 */
export function tiesTo(trainee: TraineePlace, holdings: readonly RolePlace[], setting: ScopeSetting): Tie[] {
  return holdings.flatMap(({ role, hubId, subjectId, schoolId, cohortId = null }) => {
    const ties: Tie[] = [];
    if (trainee.isSelf) ties.push({ role, relation: "self" });
    if (trainee.isMentored) ties.push({ role, relation: "caseload" });
    if (schoolId !== null && trainee.schoolIds.includes(schoolId)) ties.push({ role, relation: "school" });
    const isOfCohort = cohortId === null || cohortId === trainee.cohortId;
    if (subjectId === trainee.subjectId && isOfCohort) ties.push({ role, relation: "subject" });
    const inHub = hubId !== null && hubId === trainee.hubId;
    if (inHub || !setting.providerHasHubs) ties.push({ role, relation: "hub" });
    return [...ties, { role, relation: "provider" }];
  });
}
