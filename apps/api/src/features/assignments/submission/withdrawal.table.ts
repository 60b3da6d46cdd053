import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** Why something that was handed in does not count. */
export interface SubmissionWithdrawalRow {
  readonly submissionId: string;
  readonly withdrawnOn: IsoDate;
  readonly reason: string;
  readonly recordedBy: string;
  readonly recordedAt: IsoInstant;
}

const columns = {
  providerId: providerColumn,
  submissionId: { name: "submission_id", type: "uuid", primary: true },
  withdrawnOn: { name: "withdrawn_on", type: "date" },
  reason: { type: "text" },
  recordedBy: { name: "recorded_by", type: "uuid" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
} satisfies Record<keyof Stored<SubmissionWithdrawalRow>, EntitySchemaColumnOptions>;

export const submissionWithdrawalTable = new EntitySchema<Stored<SubmissionWithdrawalRow>>({
  name: "submission_withdrawal",
  columns,
});
