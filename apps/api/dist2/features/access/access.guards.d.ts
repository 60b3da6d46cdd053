/** Who asks, and what their roles reach. */
export declare const accessGuards: {
    readonly Query: {
        readonly viewer: import("../../graph/guarding/guard.js").Guard;
        readonly whoCanSee: import("../../graph/guarding/guard.js").Guard;
        readonly roleHoldings: import("../../graph/guarding/guard.js").Guard;
        readonly serviceTokens: import("../../graph/guarding/guard.js").Guard;
        readonly tightenings: import("../../graph/guarding/guard.js").Guard;
    };
    readonly Viewer: Record<"acts" | "person" | "roles" | "scope", import("../../graph/guarding/guard.js").Guard>;
    readonly RoleHolding: Record<"cohort" | "from" | "hub" | "id" | "person" | "role" | "school" | "subject" | "until" | "version", import("../../graph/guarding/guard.js").Guard>;
    readonly ServiceToken: Record<"acts" | "expiresAt" | "id" | "issuedAt" | "lastUsedAt" | "name" | "revokedAt" | "roles", import("../../graph/guarding/guard.js").Guard>;
    readonly ServiceTokenRole: Record<"hubId" | "role" | "schoolId" | "subjectId", import("../../graph/guarding/guard.js").Guard>;
    readonly Tightening: Record<"act" | "endedAt" | "id" | "masked" | "reason" | "recordedAt" | "relation" | "role" | "version", import("../../graph/guarding/guard.js").Guard>;
    readonly Scope: Record<"description" | "hubs" | "kind" | "schools" | "seesNames" | "subjects", import("../../graph/guarding/guard.js").Guard>;
};
