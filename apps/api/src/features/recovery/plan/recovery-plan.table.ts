import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { PlanState } from "@reviewpoint/domain/recovery";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** A recovery plan as its newest event left it: what lists and constraints look at. */
export interface RecoveryPlanRow {
  readonly id: string;
  readonly traineeId: string;
  readonly openedOn: IsoDate;
  readonly stage: PlanState["stage"];
  readonly reviewOn: IsoDate | null;
  readonly reviewedOn: IsoDate | null;
  readonly closedOn: IsoDate | null;
  readonly recordedAt: IsoInstant;
  readonly version: number;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  traineeId: { name: "trainee_id", type: "uuid" },
  openedOn: { name: "opened_on", type: "date" },
  stage: { type: "text" },
  reviewOn: { name: "review_on", type: "date", nullable: true },
  reviewedOn: { name: "reviewed_on", type: "date", nullable: true },
  closedOn: { name: "closed_on", type: "date", nullable: true },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
  version: { type: "integer" },
} satisfies Record<keyof Stored<RecoveryPlanRow>, EntitySchemaColumnOptions>;

export const recoveryPlanTable = new EntitySchema<Stored<RecoveryPlanRow>>({
  name: "recovery_plan",
  columns,
});
