import type { RolePlace, ScopeSetting } from "../scope/role-place.js";
import type { Tie } from "./tie.js";

/**
 * The ties that roles make to somebody or other: to oneself, to a caseload, to the provider, and to the hub, subject and
 * school that each is held in. What is denied to all of them is denied whomever it is about.
 *
 * @param holdings The roles held today.
 * @example
 * const lead = { role: "lead-mentor", hubId: null, subjectId: "maths", schoolId: null };
 * heldTies([lead], { providerHasHubs: true }).map(({ relation }) => relation) // => ["self", "caseload", "subject", "provider"]
 */
export function heldTies(holdings: readonly RolePlace[], { providerHasHubs }: ScopeSetting): Tie[] {
  return holdings.flatMap(({ role, hubId, subjectId, schoolId }) => {
    const ties: Tie[] = [
      { role, relation: "self" },
      { role, relation: "caseload" },
    ];
    if (schoolId !== null) ties.push({ role, relation: "school" });
    if (subjectId !== null) ties.push({ role, relation: "subject" });
    if (hubId !== null || !providerHasHubs) ties.push({ role, relation: "hub" });
    return [...ties, { role, relation: "provider" }];
  });
}
