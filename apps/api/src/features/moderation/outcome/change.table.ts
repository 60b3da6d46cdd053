import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** A mark that moderation moved. */
export interface ChangeRow {
  readonly id: string;
  readonly exerciseId: string;
  readonly pieceKey: string;
  readonly outcomeId: string;
  readonly reason: "adjustment" | "single-mark";
  readonly valueBefore: string;
  readonly valueAfter: string;
  readonly sourceBefore: string;
  readonly sourceAfter: string;
  readonly appliedBy: string;
  readonly appliedAt: IsoInstant;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  exerciseId: { name: "exercise_id", type: "uuid" },
  pieceKey: { name: "piece_key", type: "text" },
  outcomeId: { name: "outcome_id", type: "uuid" },
  reason: { type: "text" },
  valueBefore: { name: "value_before", type: "text" },
  valueAfter: { name: "value_after", type: "text" },
  sourceBefore: { name: "source_before", type: "uuid" },
  sourceAfter: { name: "source_after", type: "uuid" },
  appliedBy: { name: "applied_by", type: "uuid" },
  appliedAt: { name: "applied_at", type: "timestamptz" },
} satisfies Record<keyof Stored<ChangeRow>, EntitySchemaColumnOptions>;

export const moderationChangeTable = new EntitySchema<Stored<ChangeRow>>({
  name: "moderation_change",
  columns,
});
