import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** One assessor's judgement: never changed, only superseded. */
export interface JudgementRow {
  readonly id: string;
  readonly traineeId: string;
  readonly reviewPointId: string;
  readonly strandId: string;
  readonly levelId: string;
  /** null when the provider's file did not say. */
  readonly assessorId: string | null;
  readonly judgedOn: IsoDate;
  readonly evidence: string | null;
  readonly recordedAt: IsoInstant;
  /** The judgement that this one replaces. */
  readonly supersedesId: string | null;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  traineeId: { name: "trainee_id", type: "uuid" },
  reviewPointId: { name: "review_point_id", type: "uuid" },
  strandId: { name: "strand_id", type: "uuid" },
  levelId: { name: "level_id", type: "uuid" },
  assessorId: { name: "assessor_id", type: "uuid", nullable: true },
  judgedOn: { name: "judged_on", type: "date" },
  evidence: { type: "text", nullable: true },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
  supersedesId: { name: "supersedes_id", type: "uuid", nullable: true },
} satisfies Record<keyof Stored<JudgementRow>, EntitySchemaColumnOptions>;

export const judgementTable = new EntitySchema<Stored<JudgementRow>>({ name: "judgement", columns });
