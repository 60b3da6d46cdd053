/** Who may see what was done, and by whom. */
export declare const auditGuards: {
    readonly Query: {
        readonly auditTrail: import("../../graph/guarding/guard.js").Guard;
        readonly readingsOfMe: import("../../graph/guarding/guard.js").Guard;
    };
    readonly AuditEntry: Record<"act" | "actor" | "id" | "kind" | "recordedAt" | "sequence" | "subjects", import("../../graph/guarding/guard.js").Guard>;
    readonly AuditSubject: Record<"ids" | "name", import("../../graph/guarding/guard.js").Guard>;
    readonly SensitiveReading: Record<"id" | "kind" | "reader" | "readerRoles" | "recordedAt" | "what", import("../../graph/guarding/guard.js").Guard>;
};
