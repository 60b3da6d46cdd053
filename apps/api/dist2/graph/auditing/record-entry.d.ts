import type { WriteUnit } from "../../database/index.js";
import type { AuditDetail } from "./tables/audit-detail.table.js";
import type { AuditEntryRow } from "./tables/audit-entry.table.js";
/** Something to be written into the trail. */
export interface Deed extends Omit<AuditEntryRow, "detailDigest">, AuditDetail {
    readonly providerId: string;
}
/** Writes an entry of the audit trail in the transaction that it tells of; it is chained soon after (features/audit). */
export declare function recordEntry(unit: WriteUnit, deed: Deed): Promise<void>;
/** Writes entries of one provider: three statements, however many there are. */
export declare function recordEntries(unit: WriteUnit, deeds: readonly Deed[]): Promise<void>;
