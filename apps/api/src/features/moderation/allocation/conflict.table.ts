import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { Conflict } from "@reviewpoint/domain/moderation";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** What a moderator has declared. */
export interface ConflictRow {
  readonly id: string;
  readonly exerciseId: string;
  readonly moderatorId: string;
  readonly withKind: Conflict["with"];
  readonly withId: string;
  readonly declaredAt: IsoInstant;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  exerciseId: { name: "exercise_id", type: "uuid" },
  moderatorId: { name: "moderator_id", type: "uuid" },
  withKind: { name: "with_kind", type: "text" },
  withId: { name: "with_id", type: "uuid" },
  declaredAt: { name: "declared_at", type: "timestamptz" },
} satisfies Record<keyof Stored<ConflictRow>, EntitySchemaColumnOptions>;

export const moderationConflictTable = new EntitySchema<Stored<ConflictRow>>({
  name: "moderation_conflict",
  columns,
});
