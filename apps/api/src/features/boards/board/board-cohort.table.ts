import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** A cohort about whose trainees a board decides. */
export interface BoardCohortRow {
  readonly boardId: string;
  readonly cohortId: string;
}

const columns = {
  providerId: providerColumn,
  boardId: { name: "board_id", type: "uuid", primary: true },
  cohortId: { name: "cohort_id", type: "uuid", primary: true },
} satisfies Record<keyof Stored<BoardCohortRow>, EntitySchemaColumnOptions>;

export const boardCohortTable = new EntitySchema<Stored<BoardCohortRow>>({ name: "board_cohort", columns });
