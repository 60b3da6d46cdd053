import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../../graph/reading/stored.js";

/** Why a grade does not count any more. */
export interface GradeWithdrawalRow {
  readonly gradeId: string;
  readonly withdrawnOn: IsoDate;
  readonly reason: string;
  readonly recordedBy: string;
  readonly recordedAt: IsoInstant;
}

const columns = {
  providerId: providerColumn,
  gradeId: { name: "grade_id", type: "uuid", primary: true },
  withdrawnOn: { name: "withdrawn_on", type: "date" },
  reason: { type: "text" },
  recordedBy: { name: "recorded_by", type: "uuid" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
} satisfies Record<keyof Stored<GradeWithdrawalRow>, EntitySchemaColumnOptions>;

export const gradeWithdrawalTable = new EntitySchema<Stored<GradeWithdrawalRow>>({
  name: "portfolio_grade_withdrawal",
  columns,
});
