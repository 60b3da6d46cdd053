import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
import type { StandingRow } from "../standing/standing.table.js";
/** What standings have in common that are counted in one cell. */
export type Alike = Pick<StandingRow, "cohortId" | "reviewPointId" | "strandId" | "hubId" | "subjectId" | "state" | "levelRank" | "expectedRank">;
/** How many trainees have a standing that is alike, kept in the transaction that writes standings. */
export interface ProgressCellRow extends Alike {
    readonly id: string;
    /** From 0: a cell that nobody is in any more stays. */
    readonly trainees: number;
}
export declare const progressCellTable: EntitySchema<Stored<ProgressCellRow>>;
