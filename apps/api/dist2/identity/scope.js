import { accessPolicy, scopeOf as accessScopeOf, tighten, } from "@reviewpoint/domain/access";
/** A caseload has no statement of its own: its trainees are placed at the mentor's school, and reached through that. */
const kindOf = {
    everything: "PROVIDER",
    hubs: "HUB",
    subjects: "SUBJECT",
    schools: "SCHOOL",
    caseload: "NOTHING",
    self: "SELF",
    nothing: "NOTHING",
};
/**
 * The union of what the roles reach by the tables of the room `access`, under the provider's own rules. A role that names no place reaches nobody; only
 * where a provider has no hubs does a director reach everyone. The lists hold the places that the roles reach.
 */
export function scopeOf(roles, personId, providerHasHubs, tightenings = []) {
    const { policy } = tighten(accessPolicy, tightenings);
    const { kind: reached, seesNames, whom } = accessScopeOf(roles, { providerHasHubs }, policy);
    const kind = kindOf[reached === "caseload" && whom.ownRecord ? "self" : reached];
    return {
        kind,
        seesNames: seesNames && kind !== "NOTHING",
        hubIds: whom.hubIds,
        subjectIds: [...new Set([...whom.subjectIds, ...whom.cohortParts.map(({ subjectId }) => subjectId)])],
        schoolIds: whom.schoolIds,
        selfPersonId: whom.ownRecord ? personId : null,
    };
}
//# sourceMappingURL=scope.js.map