import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { DecimalText } from "@reviewpoint/domain/moderation";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../../graph/reading/stored.js";
/** What somebody gave a script; given anew, the highest sequence counts. */
export interface TrialMarkRow {
    readonly id: string;
    readonly standardisationId: string;
    readonly personId: string;
    readonly scriptId: string;
    /** The version of the participant with which it was recorded. */
    readonly sequence: number;
    readonly given: DecimalText;
    readonly recordedAt: IsoInstant;
}
export declare const trialMarkTable: EntitySchema<Stored<TrialMarkRow>>;
