import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** The days of an assignment as they were set, or changed. */
export interface AssignmentCalendarRow {
  readonly assignmentId: string;
  /** From 1; the highest counts. */
  readonly sequence: number;
  /** The last day for handing in. */
  readonly handInBy: IsoDate;
  readonly markingOpensOn: IsoDate;
  readonly markingClosesOn: IsoDate;
  readonly moderationOpensOn: IsoDate;
  readonly moderationClosesOn: IsoDate;
  /** The day on which feedback is sent. */
  readonly releaseOn: IsoDate;
  readonly recordedBy: string;
  readonly recordedAt: IsoInstant;
}

const columns = {
  providerId: providerColumn,
  assignmentId: { name: "assignment_id", type: "uuid", primary: true },
  sequence: { type: "integer", primary: true },
  handInBy: { name: "hand_in_by", type: "date" },
  markingOpensOn: { name: "marking_opens_on", type: "date" },
  markingClosesOn: { name: "marking_closes_on", type: "date" },
  moderationOpensOn: { name: "moderation_opens_on", type: "date" },
  moderationClosesOn: { name: "moderation_closes_on", type: "date" },
  releaseOn: { name: "release_on", type: "date" },
  recordedBy: { name: "recorded_by", type: "uuid" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
} satisfies Record<keyof Stored<AssignmentCalendarRow>, EntitySchemaColumnOptions>;

export const assignmentCalendarTable = new EntitySchema<Stored<AssignmentCalendarRow>>({
  name: "assignment_calendar",
  columns,
});
