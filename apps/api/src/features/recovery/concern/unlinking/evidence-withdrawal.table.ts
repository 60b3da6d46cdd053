import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../../graph/reading/stored.js";

/** Why a concern does not rest on something any more. */
export interface EvidenceWithdrawalRow {
  readonly evidenceId: string;
  readonly withdrawnOn: IsoDate;
  readonly reason: string;
  /** A person or a service token. */
  readonly recordedBy: string;
  readonly recordedAt: IsoInstant;
}

const columns = {
  providerId: providerColumn,
  evidenceId: { name: "evidence_id", type: "uuid", primary: true },
  withdrawnOn: { name: "withdrawn_on", type: "date" },
  reason: { type: "text" },
  recordedBy: { name: "recorded_by", type: "uuid" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
} satisfies Record<keyof Stored<EvidenceWithdrawalRow>, EntitySchemaColumnOptions>;

export const evidenceWithdrawalTable = new EntitySchema<Stored<EvidenceWithdrawalRow>>({
  name: "concern_evidence_withdrawal",
  columns,
});
