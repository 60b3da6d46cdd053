import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** Somebody named to lead a review point for a subject. It ends and is not deleted. */
export interface ReviewLeadRow {
  readonly id: string;
  readonly reviewPointId: string;
  readonly subjectId: string;
  readonly personId: string;
  readonly recordedAt: IsoInstant;
  readonly recordedBy: string;
  /** null as long as it counts. */
  readonly endedAt: IsoInstant | null;
  readonly endedBy: string | null;
  /** From 1. */
  readonly version: number;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  reviewPointId: { name: "review_point_id", type: "uuid" },
  subjectId: { name: "subject_id", type: "uuid" },
  personId: { name: "person_id", type: "uuid" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
  recordedBy: { name: "recorded_by", type: "uuid" },
  endedAt: { name: "ended_at", type: "timestamptz", nullable: true },
  endedBy: { name: "ended_by", type: "uuid", nullable: true },
  version: { type: "integer" },
} satisfies Record<keyof Stored<ReviewLeadRow>, EntitySchemaColumnOptions>;

export const reviewLeadTable = new EntitySchema<Stored<ReviewLeadRow>>({
  name: "review_point_lead",
  columns,
});
