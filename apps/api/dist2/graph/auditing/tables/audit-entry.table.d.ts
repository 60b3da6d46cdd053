import { EntitySchema } from "typeorm";
import { type Stored } from "../../reading/stored.js";
/** What kind of deed an entry is about. */
export type AuditKind = "write" | "role-change" | "read" | "export" | "import" | "erasure";
/** Who did what and when. Never changed and never deleted. */
export interface AuditEntryRow {
    readonly id: string;
    /** ISO 8601 in UTC, with milliseconds. */
    readonly recordedAt: string;
    readonly kind: AuditKind;
    /** The mutation, the read or the command, by its name. */
    readonly act: string;
    /** The person or service token that acted; null for whoever runs the installation. */
    readonly actorId: string | null;
    /** The ids of what was made or changed, by their names in the answer. */
    readonly subject: Readonly<Record<string, unknown>>;
    /** SHA-256 over the salted detail. */
    readonly detailDigest: string;
}
export declare const auditEntryTable: EntitySchema<Stored<AuditEntryRow>>;
