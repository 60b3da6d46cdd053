import { registerEnumType } from "type-graphql";
/** Kinds of entries under the names that the graph gives them. */
export const AuditKindEnum = {
    WRITE: "write",
    ROLE_CHANGE: "role-change",
    READ: "read",
    EXPORT: "export",
    IMPORT: "import",
    ERASURE: "erasure",
};
registerEnumType(AuditKindEnum, {
    name: "AuditKind",
    description: "What kind of deed an entry of the audit trail is about.",
    valuesConfig: {
        WRITE: { description: "Something was recorded or changed." },
        ROLE_CHANGE: { description: "A role was given, changed or ended." },
        READ: { description: "Sensitive fields were shown to somebody." },
        EXPORT: { description: "Sensitive fields were taken out." },
        IMPORT: { description: "A file was brought in." },
        ERASURE: { description: "What the trail says of somebody was erased." },
    },
});
//# sourceMappingURL=audit-kind.enum.js.map