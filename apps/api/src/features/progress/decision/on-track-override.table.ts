import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { OnTrackDecision, OnTrackStatus } from "@reviewpoint/domain/progress";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** What somebody decided in place of a derived status: never changed, only followed. */
export interface OnTrackOverrideRow {
  readonly id: string;
  readonly traineeId: string;
  readonly reviewPointId: string;
  /** From 1; the highest counts. */
  readonly sequence: number;
  /** `as_derived`: the rule counts again. */
  readonly status: OnTrackDecision["status"];
  /** What the rule said when it was decided. */
  readonly derivedThen: OnTrackStatus;
  readonly reason: string;
  readonly recordedAt: IsoInstant;
  readonly recordedBy: string;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  traineeId: { name: "trainee_id", type: "uuid" },
  reviewPointId: { name: "review_point_id", type: "uuid" },
  sequence: { type: "integer" },
  status: { type: "text" },
  derivedThen: { name: "derived_then", type: "text" },
  reason: { type: "text" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
  recordedBy: { name: "recorded_by", type: "uuid" },
} satisfies Record<keyof Stored<OnTrackOverrideRow>, EntitySchemaColumnOptions>;

export const onTrackOverrideTable = new EntitySchema<Stored<OnTrackOverrideRow>>({
  name: "on_track_override",
  columns,
});
