import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** That an observation was taken back, and why. */
export interface WithdrawalRow {
  readonly observationId: string;
  readonly withdrawnBy: string;
  readonly withdrawnAt: IsoInstant;
  readonly reason: string;
}

const columns = {
  providerId: providerColumn,
  observationId: { name: "observation_id", type: "uuid", primary: true },
  withdrawnBy: { name: "withdrawn_by", type: "uuid" },
  withdrawnAt: { name: "withdrawn_at", type: "timestamptz" },
  reason: { type: "text" },
} satisfies Record<keyof Stored<WithdrawalRow>, EntitySchemaColumnOptions>;

export const observationWithdrawalTable = new EntitySchema<Stored<WithdrawalRow>>({
  name: "observation_withdrawal",
  columns,
});
