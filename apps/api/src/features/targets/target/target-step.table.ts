import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { TargetOutcome } from "@reviewpoint/domain/targets";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** What can happen to a target. */
export type TargetStepKind = TargetOutcome | "set" | "carried-over" | "reopened";

/** What happened to a target. Each step says the whole of how it stands; the highest version counts. */
export interface TargetStepRow {
  readonly targetId: string;
  readonly version: number;
  readonly kind: TargetStepKind;
  readonly takenOn: IsoDate;
  readonly dueOn: IsoDate;
  readonly carriedOver: number;
  readonly note: string | null;
  readonly recordedAt: IsoInstant;
  readonly recordedBy: string;
}

const columns = {
  providerId: providerColumn,
  targetId: { name: "target_id", type: "uuid", primary: true },
  version: { type: "integer", primary: true },
  kind: { type: "text" },
  takenOn: { name: "taken_on", type: "date" },
  dueOn: { name: "due_on", type: "date" },
  carriedOver: { name: "carried_over", type: "integer" },
  note: { type: "text", nullable: true },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
  recordedBy: { name: "recorded_by", type: "uuid" },
} satisfies Record<keyof Stored<TargetStepRow>, EntitySchemaColumnOptions>;

export const targetStepTable = new EntitySchema<Stored<TargetStepRow>>({ name: "target_step", columns });
