import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** What one level looks like in one strand. */
export interface LevelDescriptorRow {
    readonly strandId: string;
    readonly levelId: string;
    readonly body: string;
}
export declare const levelDescriptorTable: EntitySchema<Stored<LevelDescriptorRow>>;
