import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** Who judges which piece a second time, or a third, and by when. */
export interface AllotmentRow {
  readonly exerciseId: string;
  readonly pieceKey: string;
  readonly moderatorId: string;
  readonly position: number;
  readonly dueOn: IsoDate;
  readonly isBlind: boolean;
  readonly traineeId: string;
  readonly reviewPointId: string | null;
  readonly strandId: string | null;
  readonly observationId: string | null;
  readonly submissionId: string | null;
  readonly allottedBy: string;
  readonly allottedAt: IsoInstant;
  readonly judgedAt: IsoInstant | null;
  readonly releasedAt: IsoInstant | null;
}

const columns = {
  providerId: providerColumn,
  exerciseId: { name: "exercise_id", type: "uuid", primary: true },
  pieceKey: { name: "piece_key", type: "text", primary: true },
  moderatorId: { name: "moderator_id", type: "uuid", primary: true },
  position: { type: "integer" },
  dueOn: { name: "due_on", type: "date" },
  isBlind: { name: "is_blind", type: "boolean" },
  traineeId: { name: "trainee_id", type: "uuid" },
  reviewPointId: { name: "review_point_id", type: "uuid", nullable: true },
  strandId: { name: "strand_id", type: "uuid", nullable: true },
  observationId: { name: "observation_id", type: "uuid", nullable: true },
  submissionId: { name: "submission_id", type: "uuid", nullable: true },
  allottedBy: { name: "allotted_by", type: "uuid" },
  allottedAt: { name: "allotted_at", type: "timestamptz" },
  judgedAt: { name: "judged_at", type: "timestamptz", nullable: true },
  releasedAt: { name: "released_at", type: "timestamptz", nullable: true },
} satisfies Record<keyof Stored<AllotmentRow>, EntitySchemaColumnOptions>;

export const moderationAllotmentTable = new EntitySchema<Stored<AllotmentRow>>({
  name: "moderation_allotment",
  columns,
});
