import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../reading/stored.js";

/** That an entry is about a trainee. */
export interface AuditAboutRow {
  readonly traineeId: string;
  readonly entryId: string;
}

const columns = {
  providerId: providerColumn,
  traineeId: { name: "trainee_id", type: "uuid", primary: true },
  entryId: { name: "entry_id", type: "uuid", primary: true },
} satisfies Record<keyof Stored<AuditAboutRow>, EntitySchemaColumnOptions>;

export const auditAboutTable = new EntitySchema<Stored<AuditAboutRow>>({ name: "audit_about", columns });
