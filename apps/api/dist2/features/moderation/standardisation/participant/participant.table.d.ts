import { EntitySchema } from "typeorm";
import { type Stored } from "../../../../graph/reading/stored.js";
/** Somebody who takes part in a standardisation exercise. */
export interface ParticipantRow {
    readonly id: string;
    readonly standardisationId: string;
    readonly personId: string;
    /** How many scripts they have marked. */
    readonly marked: number;
    /** How often they have recorded marks, from 1 for not yet. */
    readonly version: number;
}
export declare const participantTable: EntitySchema<Stored<ParticipantRow>>;
