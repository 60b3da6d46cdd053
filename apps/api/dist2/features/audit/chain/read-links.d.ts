import type { ReadUnit } from "../../../database/index.js";
import type { AuditDetail } from "../../../graph/auditing/tables/audit-detail.table.js";
import type { AuditEntryRow } from "../../../graph/auditing/tables/audit-entry.table.js";
/** A link with everything that it stands for, as it is found today. */
export interface FoundLink {
    readonly sequence: number;
    readonly previousHash: string;
    readonly hash: string;
    /** null when the entry is gone. */
    readonly entry: AuditEntryRow | null;
    /** null when it was erased, or is gone. */
    readonly detail: {
        readonly salt: string;
        readonly value: AuditDetail;
    } | null;
    /** The trainees by whom the entry is found. */
    readonly about: readonly string[];
}
/** The links of a provider in the order of their sequence. */
export declare function readLinks(unit: ReadUnit, providerId: string): AsyncGenerator<FoundLink>;
