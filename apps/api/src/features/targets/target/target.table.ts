import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { TargetOrigin } from "@reviewpoint/domain/targets";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** A target as it was set; how it stands is in its steps. */
export interface TargetRow {
  readonly id: string;
  readonly traineeId: string;
  readonly action: string;
  readonly successEvidence: string | null;
  readonly strandId: string | null;
  readonly gapId: string | null;
  readonly originKind: TargetOrigin;
  readonly originId: string | null;
  readonly setOn: IsoDate;
  readonly setBy: string;
  readonly recordedAt: IsoInstant;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  traineeId: { name: "trainee_id", type: "uuid" },
  action: { type: "text" },
  successEvidence: { name: "success_evidence", type: "text", nullable: true },
  strandId: { name: "strand_id", type: "uuid", nullable: true },
  gapId: { name: "gap_id", type: "uuid", nullable: true },
  originKind: { name: "origin_kind", type: "text" },
  originId: { name: "origin_id", type: "uuid", nullable: true },
  setOn: { name: "set_on", type: "date" },
  setBy: { name: "set_by", type: "uuid" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
} satisfies Record<keyof Stored<TargetRow>, EntitySchemaColumnOptions>;

export const targetTable = new EntitySchema<Stored<TargetRow>>({ name: "target", columns });
