import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** The salt of one observer's seal: theirs alone until the observation is revealed. */
export interface SealRow {
    readonly observationId: string;
    readonly observerId: string;
    readonly salt: string;
}
export declare const observationSealTable: EntitySchema<Stored<SealRow>>;
