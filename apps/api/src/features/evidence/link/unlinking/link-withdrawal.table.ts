import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../../graph/reading/stored.js";

/** Why a file is not evidence of something any more. */
export interface LinkWithdrawalRow {
  readonly linkId: string;
  readonly withdrawnOn: IsoDate;
  readonly reason: string;
  /** A person or a service token. */
  readonly recordedBy: string;
  readonly recordedAt: IsoInstant;
}

const columns = {
  providerId: providerColumn,
  linkId: { name: "link_id", type: "uuid", primary: true },
  withdrawnOn: { name: "withdrawn_on", type: "date" },
  reason: { type: "text" },
  recordedBy: { name: "recorded_by", type: "uuid" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
} satisfies Record<keyof Stored<LinkWithdrawalRow>, EntitySchemaColumnOptions>;

export const linkWithdrawalTable = new EntitySchema<Stored<LinkWithdrawalRow>>({
  name: "evidence_link_withdrawal",
  columns,
});
