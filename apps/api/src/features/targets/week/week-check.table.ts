import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { WeekFinding } from "@reviewpoint/domain/targets";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** What a lead mentor found in a trainee's week. The highest version counts. */
export interface WeekCheckRow {
  readonly traineeId: string;
  readonly monday: IsoDate;
  readonly version: number;
  readonly finding: WeekFinding;
  readonly note: string | null;
  readonly recordedAt: IsoInstant;
  readonly recordedBy: string;
}

const columns = {
  providerId: providerColumn,
  traineeId: { name: "trainee_id", type: "uuid", primary: true },
  monday: { type: "date", primary: true },
  version: { type: "integer", primary: true },
  finding: { type: "text" },
  note: { type: "text", nullable: true },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
  recordedBy: { name: "recorded_by", type: "uuid" },
} satisfies Record<keyof Stored<WeekCheckRow>, EntitySchemaColumnOptions>;

export const weekCheckTable = new EntitySchema<Stored<WeekCheckRow>>({ name: "week_check", columns });
