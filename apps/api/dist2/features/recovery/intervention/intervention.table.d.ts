import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { InterventionKind } from "@reviewpoint/domain/recovery";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** Something done for a trainee, or changed of their training. */
export interface InterventionRow {
    readonly id: string;
    readonly traineeId: string;
    /** The concern that it answers, if it answers one. */
    readonly concernId: string | null;
    readonly kind: InterventionKind;
    readonly madeOn: IsoDate;
    readonly madeBy: string;
    readonly account: string;
    /** By when it was to be followed up at first. */
    readonly firstFollowUpOn: IsoDate;
    /** By when it is followed up; null when nothing more is awaited. */
    readonly followUpOn: IsoDate | null;
    readonly recordedAt: IsoInstant;
    readonly version: number;
}
export declare const interventionTable: EntitySchema<Stored<InterventionRow>>;
