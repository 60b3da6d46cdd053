import type { AuditKind } from "../../../graph/auditing/tables/audit-entry.table.js";
export declare class AuditFilter {
    readonly kind?: AuditKind | null;
    readonly actorId?: string | null;
    readonly traineeId?: string | null;
}
