import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** The level expected in a strand at the review point with this code. */
export interface ExpectedLevelRow {
    readonly strandId: string;
    readonly reviewPointCode: string;
    readonly levelId: string;
}
export declare const expectedLevelTable: EntitySchema<Stored<ExpectedLevelRow>>;
