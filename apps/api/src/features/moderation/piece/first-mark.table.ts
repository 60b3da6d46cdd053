import type { InclusionReason } from "@reviewpoint/domain/moderation";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** What was given for a piece when the plan was drawn, and why it is in the sample: both tell the mark. */
export interface FirstMarkRow {
  readonly planId: string;
  readonly exerciseId: string;
  readonly pieceKey: string;
  readonly sourceId: string;
  readonly bandCode: string | null;
  readonly value: string | null;
  readonly flags: readonly string[];
  readonly reasons: readonly InclusionReason[] | null;
}

const columns = {
  providerId: providerColumn,
  planId: { name: "plan_id", type: "uuid", primary: true },
  exerciseId: { name: "exercise_id", type: "uuid" },
  pieceKey: { name: "piece_key", type: "text", primary: true },
  sourceId: { name: "source_id", type: "uuid" },
  bandCode: { name: "band_code", type: "text", nullable: true },
  value: { type: "text", nullable: true },
  flags: { type: "jsonb" },
  reasons: { type: "jsonb", nullable: true },
} satisfies Record<keyof Stored<FirstMarkRow>, EntitySchemaColumnOptions>;

export const moderationFirstMarkTable = new EntitySchema<Stored<FirstMarkRow>>({
  name: "moderation_first_mark",
  columns,
});
