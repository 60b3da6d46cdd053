import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../reading/stored.js";

/** A link of the chain: the place of one entry in it. */
export interface AuditLinkRow {
  /** From 1, without gaps. */
  readonly sequence: number;
  readonly entryId: string;
  readonly previousHash: string;
  readonly hash: string;
}

const columns = {
  providerId: providerColumn,
  sequence: { type: "integer", primary: true },
  entryId: { name: "entry_id", type: "uuid" },
  previousHash: { name: "previous_hash", type: "text" },
  hash: { type: "text" },
} satisfies Record<keyof Stored<AuditLinkRow>, EntitySchemaColumnOptions>;

export const auditLinkTable = new EntitySchema<Stored<AuditLinkRow>>({ name: "audit_link", columns });
