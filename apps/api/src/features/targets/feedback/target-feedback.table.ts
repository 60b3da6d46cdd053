import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** What somebody said of a target and of the documents that it came out of. Never changed. */
export interface TargetFeedbackRow {
  readonly id: string;
  readonly targetId: string;
  readonly words: string;
  readonly givenBy: string;
  /** The provider's day. */
  readonly givenOn: IsoDate;
  readonly recordedAt: IsoInstant;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  targetId: { name: "target_id", type: "uuid" },
  words: { type: "text" },
  givenBy: { name: "given_by", type: "uuid" },
  givenOn: { name: "given_on", type: "date" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
} satisfies Record<keyof Stored<TargetFeedbackRow>, EntitySchemaColumnOptions>;

export const targetFeedbackTable = new EntitySchema<Stored<TargetFeedbackRow>>({
  name: "target_feedback",
  columns,
});
