import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { ClockMoment } from "@reviewpoint/domain/targets";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** What was handed in for a lesson, or that nothing was. Never changed, only superseded. */
export interface HandInRow {
  readonly id: string;
  readonly traineeId: string;
  readonly material: string;
  readonly lessonOn: IsoDate;
  /** As agreed when it was recorded. */
  readonly dueAt: ClockMoment;
  readonly handedInAt: ClockMoment | null;
  readonly recordedAt: IsoInstant;
  readonly recordedBy: string;
  readonly supersedesId: string | null;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  traineeId: { name: "trainee_id", type: "uuid" },
  material: { type: "text" },
  lessonOn: { name: "lesson_on", type: "date" },
  dueAt: { name: "due_at", type: "text" },
  handedInAt: { name: "handed_in_at", type: "text", nullable: true },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
  recordedBy: { name: "recorded_by", type: "uuid" },
  supersedesId: { name: "supersedes_id", type: "uuid", nullable: true },
} satisfies Record<keyof Stored<HandInRow>, EntitySchemaColumnOptions>;

export const handInTable = new EntitySchema<Stored<HandInRow>>({ name: "hand_in", columns });
