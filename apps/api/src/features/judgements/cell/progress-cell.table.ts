import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";
import type { StandingRow } from "../standing/standing.table.js";

/** What standings have in common that are counted in one cell. */
export type Alike = Pick<
  StandingRow,
  "cohortId" | "reviewPointId" | "strandId" | "hubId" | "subjectId" | "state" | "levelRank" | "expectedRank"
>;

/** How many trainees have a standing that is alike, kept in the transaction that writes standings. */
export interface ProgressCellRow extends Alike {
  readonly id: string;
  /** From 0: a cell that nobody is in any more stays. */
  readonly trainees: number;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  cohortId: { name: "cohort_id", type: "uuid" },
  reviewPointId: { name: "review_point_id", type: "uuid" },
  strandId: { name: "strand_id", type: "uuid" },
  hubId: { name: "hub_id", type: "uuid", nullable: true },
  subjectId: { name: "subject_id", type: "uuid" },
  state: { type: "text" },
  levelRank: { name: "level_rank", type: "integer", nullable: true },
  expectedRank: { name: "expected_rank", type: "integer", nullable: true },
  trainees: { type: "integer" },
} satisfies Record<keyof Stored<ProgressCellRow>, EntitySchemaColumnOptions>;

export const progressCellTable = new EntitySchema<Stored<ProgressCellRow>>({
  name: "progress_cell",
  columns,
});
