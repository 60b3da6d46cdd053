import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** A piece of a plan's population, frozen: whose it is, by whom, where. What was given stands apart. */
export interface PieceRow {
  readonly id: string;
  readonly planId: string;
  readonly exerciseId: string;
  readonly pieceKey: string;
  readonly number: number;
  readonly traineeId: string;
  readonly assessorId: string | null;
  readonly assessorNumber: number;
  readonly schoolId: string | null;
  readonly hubId: string | null;
  readonly subjectId: string;
  readonly cohortId: string;
  readonly reviewPointId: string | null;
  readonly strandId: string | null;
  readonly observationId: string | null;
  readonly submissionId: string | null;
  readonly isSampled: boolean;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid" },
  planId: { name: "plan_id", type: "uuid", primary: true },
  exerciseId: { name: "exercise_id", type: "uuid" },
  pieceKey: { name: "piece_key", type: "text", primary: true },
  number: { type: "integer" },
  traineeId: { name: "trainee_id", type: "uuid" },
  assessorId: { name: "assessor_id", type: "uuid", nullable: true },
  assessorNumber: { name: "assessor_number", type: "integer" },
  schoolId: { name: "school_id", type: "uuid", nullable: true },
  hubId: { name: "hub_id", type: "uuid", nullable: true },
  subjectId: { name: "subject_id", type: "uuid" },
  cohortId: { name: "cohort_id", type: "uuid" },
  reviewPointId: { name: "review_point_id", type: "uuid", nullable: true },
  strandId: { name: "strand_id", type: "uuid", nullable: true },
  observationId: { name: "observation_id", type: "uuid", nullable: true },
  submissionId: { name: "submission_id", type: "uuid", nullable: true },
  isSampled: { name: "is_sampled", type: "boolean" },
} satisfies Record<keyof Stored<PieceRow>, EntitySchemaColumnOptions>;

export const moderationPieceTable = new EntitySchema<Stored<PieceRow>>({ name: "moderation_piece", columns });
