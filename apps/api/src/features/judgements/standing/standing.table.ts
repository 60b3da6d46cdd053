import type { StandingState } from "@reviewpoint/domain/judgements";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** One trainee × review point × strand, kept in the transaction that writes what it follows from. */
export interface StandingRow {
  readonly traineeId: string;
  readonly reviewPointId: string;
  readonly strandId: string;
  readonly cohortId: string;
  readonly hubId: string | null;
  readonly subjectId: string;
  readonly state: StandingState;
  readonly judgementId: string | null;
  readonly levelRank: number | null;
  readonly expectedRank: number | null;
}

const columns = {
  providerId: providerColumn,
  traineeId: { name: "trainee_id", type: "uuid", primary: true },
  reviewPointId: { name: "review_point_id", type: "uuid", primary: true },
  strandId: { name: "strand_id", type: "uuid", primary: true },
  cohortId: { name: "cohort_id", type: "uuid" },
  hubId: { name: "hub_id", type: "uuid", nullable: true },
  subjectId: { name: "subject_id", type: "uuid" },
  state: { type: "text" },
  judgementId: { name: "judgement_id", type: "uuid", nullable: true },
  levelRank: { name: "level_rank", type: "integer", nullable: true },
  expectedRank: { name: "expected_rank", type: "integer", nullable: true },
} satisfies Record<keyof Stored<StandingRow>, EntitySchemaColumnOptions>;

export const standingTable = new EntitySchema<Stored<StandingRow>>({ name: "standing", columns });
