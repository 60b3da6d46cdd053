import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** One step of the ordinal scale. */
export interface LevelRow {
    readonly id: string;
    readonly frameworkId: string;
    readonly code: string;
    readonly name: string;
    /** 1 is the lowest; ranks order levels and are never averaged. */
    readonly rank: number;
}
export declare const levelTable: EntitySchema<Stored<LevelRow>>;
