import type { DeadlineRule, IsoInstant, Weekday } from "@reviewpoint/domain/calendar";
import type { ClockTime, HandInRule } from "@reviewpoint/domain/targets";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** How and by when a trainee hands in plans and materials. The highest version is what is agreed. */
export interface HandInAgreementRow {
  readonly traineeId: string;
  readonly version: number;
  readonly way: string;
  readonly kind: HandInRule["kind"];
  readonly weekday: Weekday | null;
  readonly days: number | null;
  readonly counted: DeadlineRule["counted"] | null;
  readonly time: ClockTime;
  readonly recordedAt: IsoInstant;
  readonly recordedBy: string;
}

const columns = {
  providerId: providerColumn,
  traineeId: { name: "trainee_id", type: "uuid", primary: true },
  version: { type: "integer", primary: true },
  way: { type: "text" },
  kind: { type: "text" },
  weekday: { type: "integer", nullable: true },
  days: { type: "integer", nullable: true },
  counted: { type: "text", nullable: true },
  time: { name: "at_time", type: "text" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
  recordedBy: { name: "recorded_by", type: "uuid" },
} satisfies Record<keyof Stored<HandInAgreementRow>, EntitySchemaColumnOptions>;

export const handInAgreementTable = new EntitySchema<Stored<HandInAgreementRow>>({
  name: "hand_in_agreement",
  columns,
});
