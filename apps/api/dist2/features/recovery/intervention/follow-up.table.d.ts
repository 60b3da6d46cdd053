import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { InterventionEffect } from "@reviewpoint/domain/recovery";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** That somebody looked again at what was done, and what they found. Never changed. */
export interface FollowUpRow {
    readonly interventionId: string;
    /** From 1. */
    readonly sequence: number;
    readonly followedOn: IsoDate;
    readonly followedBy: string;
    readonly account: string;
    readonly effect: InterventionEffect;
    readonly nextOn: IsoDate | null;
    readonly recordedAt: IsoInstant;
}
export declare const followUpTable: EntitySchema<Stored<FollowUpRow>>;
