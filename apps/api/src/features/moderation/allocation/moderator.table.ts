import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** Who may be given pieces of an exercise, and how many. */
export interface ModeratorRow {
  readonly exerciseId: string;
  readonly moderatorId: string;
  readonly mostPieces: number | null;
  readonly namedBy: string;
  readonly namedAt: IsoInstant;
}

const columns = {
  providerId: providerColumn,
  exerciseId: { name: "exercise_id", type: "uuid", primary: true },
  moderatorId: { name: "moderator_id", type: "uuid", primary: true },
  mostPieces: { name: "most_pieces", type: "integer", nullable: true },
  namedBy: { name: "named_by", type: "uuid" },
  namedAt: { name: "named_at", type: "timestamptz" },
} satisfies Record<keyof Stored<ModeratorRow>, EntitySchemaColumnOptions>;

export const moderationModeratorTable = new EntitySchema<Stored<ModeratorRow>>({
  name: "moderation_moderator",
  columns,
});
