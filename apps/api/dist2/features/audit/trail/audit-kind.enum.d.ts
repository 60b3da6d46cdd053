/** Kinds of entries under the names that the graph gives them. */
export declare const AuditKindEnum: {
    readonly WRITE: "write";
    readonly ROLE_CHANGE: "role-change";
    readonly READ: "read";
    readonly EXPORT: "export";
    readonly IMPORT: "import";
    readonly ERASURE: "erasure";
};
