import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { OnTrackDecision, OnTrackStatus } from "@reviewpoint/domain/progress";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** What somebody decided in place of a derived status: never changed, only followed. */
export interface OnTrackOverrideRow {
    readonly id: string;
    readonly traineeId: string;
    readonly reviewPointId: string;
    /** From 1; the highest counts. */
    readonly sequence: number;
    /** `as_derived`: the rule counts again. */
    readonly status: OnTrackDecision["status"];
    /** What the rule said when it was decided. */
    readonly derivedThen: OnTrackStatus;
    readonly reason: string;
    readonly recordedAt: IsoInstant;
    readonly recordedBy: string;
}
export declare const onTrackOverrideTable: EntitySchema<Stored<OnTrackOverrideRow>>;
