import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** A moderator's judgement of a piece. */
export interface SecondJudgementRow {
  readonly id: string;
  readonly exerciseId: string;
  readonly pieceKey: string;
  readonly moderatorId: string;
  readonly value: string | null;
  readonly finding: string | null;
  readonly raisesConcern: boolean;
  readonly recordedAt: IsoInstant;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  exerciseId: { name: "exercise_id", type: "uuid" },
  pieceKey: { name: "piece_key", type: "text" },
  moderatorId: { name: "moderator_id", type: "uuid" },
  value: { type: "text", nullable: true },
  finding: { type: "text", nullable: true },
  raisesConcern: { name: "raises_concern", type: "boolean" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
} satisfies Record<keyof Stored<SecondJudgementRow>, EntitySchemaColumnOptions>;

export const moderationSecondJudgementTable = new EntitySchema<Stored<SecondJudgementRow>>({
  name: "moderation_second_judgement",
  columns,
});
