import { EntitySchema } from "typeorm";
import { type Stored } from "../../reading/stored.js";
/** That an entry is about a trainee. */
export interface AuditAboutRow {
    readonly traineeId: string;
    readonly entryId: string;
}
export declare const auditAboutTable: EntitySchema<Stored<AuditAboutRow>>;
