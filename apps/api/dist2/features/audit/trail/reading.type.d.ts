import type { AuditKind } from "../../../graph/auditing/tables/audit-entry.table.js";
/** A reading as the person whom it is about sees it. */
export interface ShownReading {
    readonly id: string;
    readonly recordedAt: string;
    readonly kind: AuditKind;
    readonly actorId: string | null;
    readonly what: readonly string[];
}
export declare class SensitiveReadingType implements Omit<ShownReading, "actorId"> {
    readonly id: string;
    readonly recordedAt: string;
    readonly kind: AuditKind;
    readonly what: readonly string[];
}
export declare const SensitiveReadingConnection: {
    new (): {
        readonly edges: readonly {
            readonly cursor: string;
            readonly node: SensitiveReadingType;
        }[];
        readonly nodes: readonly SensitiveReadingType[];
        readonly pageInfo: import("../../../graph/paging/page-info.type.js").PageInfoType;
        readonly totalCount: number;
    };
};
