import { may, withRow } from "../../graph/guarding/guard.js";
/** Who may see what was done, and by whom. */
export const auditGuards = {
    Query: { auditTrail: may("read-audit"), readingsOfMe: may("read-own-trail") },
    AuditEntry: withRow("id", "recordedAt", "kind", "act", "actor", "sequence", "subjects"),
    AuditSubject: withRow("name", "ids"),
    SensitiveReading: withRow("id", "recordedAt", "kind", "what", "reader", "readerRoles"),
};
//# sourceMappingURL=audit.guards.js.map