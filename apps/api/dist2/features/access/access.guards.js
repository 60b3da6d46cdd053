import { anyMember, may, withRow } from "../../graph/guarding/guard.js";
/** Who asks, and what their roles reach. */
export const accessGuards = {
    Query: {
        viewer: may("read-own-account"),
        whoCanSee: anyMember,
        roleHoldings: may("administer-roles"),
        serviceTokens: may("administer-tokens"),
        tightenings: may("tighten-access"),
    },
    Viewer: withRow("person", "roles", "acts", "scope"),
    RoleHolding: withRow(...["id", "role", "from", "until", "hub", "subject", "school", "cohort", "version", "person"]),
    ServiceToken: withRow("id", "name", "acts", "roles", "issuedAt", "expiresAt", "revokedAt", "lastUsedAt"),
    ServiceTokenRole: withRow("role", "hubId", "subjectId", "schoolId"),
    Tightening: withRow(...["id", "role", "relation", "act", "masked", "reason", "recordedAt", "endedAt", "version"]),
    Scope: withRow("kind", "description", "seesNames", "hubs", "subjects", "schools"),
};
//# sourceMappingURL=access.guards.js.map