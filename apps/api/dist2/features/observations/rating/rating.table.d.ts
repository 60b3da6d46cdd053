import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** One observer's level for one strand: theirs alone until the observation is revealed. */
export interface RatingRow {
    readonly observationId: string;
    readonly observerId: string;
    readonly strandId: string;
    readonly levelId: string;
    readonly evidence: string | null;
}
export declare const observationRatingTable: EntitySchema<Stored<RatingRow>>;
