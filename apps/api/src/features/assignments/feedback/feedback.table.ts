import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { FilledQuestion } from "@reviewpoint/domain/moderation";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** Feedback on a piece of work as it was written. */
export interface FeedbackRow {
  readonly id: string;
  readonly pieceId: string;
  readonly traineeId: string;
  /** From 1; the highest counts. */
  readonly sequence: number;
  readonly answers: readonly FilledQuestion[];
  readonly writtenBy: string;
  readonly recordedAt: IsoInstant;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  pieceId: { name: "piece_id", type: "uuid" },
  traineeId: { name: "trainee_id", type: "uuid" },
  sequence: { type: "integer" },
  answers: { type: "jsonb" },
  writtenBy: { name: "written_by", type: "uuid" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
} satisfies Record<keyof Stored<FeedbackRow>, EntitySchemaColumnOptions>;

export const feedbackTable = new EntitySchema<Stored<FeedbackRow>>({ name: "feedback", columns });
