import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A cohort about whose trainees a board decides. */
export interface BoardCohortRow {
    readonly boardId: string;
    readonly cohortId: string;
}
export declare const boardCohortTable: EntitySchema<Stored<BoardCohortRow>>;
