import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { PlanEvent, PlanState } from "@reviewpoint/domain/recovery";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** Something that happened to a plan, and where it stood then. Never changed. */
export interface RecoveryPlanEventRow {
  readonly planId: string;
  /** From 1: the plan's version after it. */
  readonly sequence: number;
  readonly kind: PlanEvent["kind"];
  readonly event: PlanEvent;
  readonly state: PlanState;
  readonly recordedBy: string;
  readonly recordedAt: IsoInstant;
}

const columns = {
  providerId: providerColumn,
  planId: { name: "plan_id", type: "uuid", primary: true },
  sequence: { type: "integer", primary: true },
  kind: { type: "text" },
  event: { type: "jsonb" },
  state: { type: "jsonb" },
  recordedBy: { name: "recorded_by", type: "uuid" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
} satisfies Record<keyof Stored<RecoveryPlanEventRow>, EntitySchemaColumnOptions>;

export const recoveryPlanEventTable = new EntitySchema<Stored<RecoveryPlanEventRow>>({
  name: "recovery_plan_event",
  columns,
});
