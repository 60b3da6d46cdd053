import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** The seed of an exercise: read by what draws, and by others when it is revealed. */
export interface SeedRow {
    readonly exerciseId: string;
    readonly seed: string;
}
export declare const moderationSeedTable: EntitySchema<Stored<SeedRow>>;
