import type { AuditKind } from "../../../graph/auditing/tables/audit-entry.table.js";
/** An entry as it is shown: its place in the chain beside what it says. */
export interface ShownEntry {
    readonly id: string;
    readonly recordedAt: string;
    readonly kind: AuditKind;
    readonly act: string;
    readonly actorId: string | null;
    /** null until it is sealed, a moment after it was recorded. */
    readonly sequence: number | null;
    readonly subject: Readonly<Record<string, unknown>>;
}
export declare class AuditSubjectType {
    readonly name: string;
    readonly ids: readonly string[];
}
export declare class AuditEntryType implements Omit<ShownEntry, "actorId" | "subject"> {
    readonly id: string;
    readonly recordedAt: string;
    readonly kind: AuditKind;
    readonly act: string;
    readonly sequence: number | null;
}
export declare const AuditEntryConnection: {
    new (): {
        readonly edges: readonly {
            readonly cursor: string;
            readonly node: AuditEntryType;
        }[];
        readonly nodes: readonly AuditEntryType[];
        readonly pageInfo: import("../../../graph/paging/page-info.type.js").PageInfoType;
        readonly totalCount: number;
    };
};
