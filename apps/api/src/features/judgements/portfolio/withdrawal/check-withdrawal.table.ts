import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../../graph/reading/stored.js";

/** Why a look at a portfolio counts no more. */
export interface CheckWithdrawalRow {
  readonly checkId: string;
  readonly withdrawnOn: IsoDate;
  readonly reason: string;
  readonly recordedBy: string;
  readonly recordedAt: IsoInstant;
}

const columns = {
  providerId: providerColumn,
  checkId: { name: "check_id", type: "uuid", primary: true },
  withdrawnOn: { name: "withdrawn_on", type: "date" },
  reason: { type: "text" },
  recordedBy: { name: "recorded_by", type: "uuid" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
} satisfies Record<keyof Stored<CheckWithdrawalRow>, EntitySchemaColumnOptions>;

export const checkWithdrawalTable = new EntitySchema<Stored<CheckWithdrawalRow>>({
  name: "portfolio_check_withdrawal",
  columns,
});
