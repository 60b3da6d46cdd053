import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { AssignmentAnswer } from "@reviewpoint/domain/moderation";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** Feedback that somebody has begun to write: theirs alone. */
export interface FeedbackDraftRow {
  readonly pieceId: string;
  readonly authorId: string;
  readonly answers: readonly AssignmentAnswer[];
  readonly savedAt: IsoInstant;
  readonly version: number;
}

const columns = {
  providerId: providerColumn,
  pieceId: { name: "piece_id", type: "uuid", primary: true },
  authorId: { name: "author_id", type: "uuid", primary: true },
  answers: { type: "jsonb" },
  savedAt: { name: "saved_at", type: "timestamptz" },
  version: { type: "integer" },
} satisfies Record<keyof Stored<FeedbackDraftRow>, EntitySchemaColumnOptions>;

export const feedbackDraftTable = new EntitySchema<Stored<FeedbackDraftRow>>({
  name: "feedback_draft",
  columns,
});
