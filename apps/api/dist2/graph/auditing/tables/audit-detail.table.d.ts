import { EntitySchema } from "typeorm";
import { type Stored } from "../../reading/stored.js";
/** The erasable part of an entry: what was asked, and about whom. */
export interface AuditDetailRow {
    readonly entryId: string;
    readonly salt: string;
    readonly value: AuditDetail;
}
/** What an entry says of persons. */
export interface AuditDetail {
    /** Ids of the trainees that it is about. */
    readonly about: readonly string[];
    readonly facts: Readonly<Record<string, unknown>>;
}
export declare const auditDetailTable: EntitySchema<Stored<AuditDetailRow>>;
