import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../reading/stored.js";

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

const columns = {
  providerId: providerColumn,
  entryId: { name: "entry_id", type: "uuid", primary: true },
  salt: { type: "text" },
  value: { type: "jsonb" },
} satisfies Record<keyof Stored<AuditDetailRow>, EntitySchemaColumnOptions>;

export const auditDetailTable = new EntitySchema<Stored<AuditDetailRow>>({ name: "audit_detail", columns });
