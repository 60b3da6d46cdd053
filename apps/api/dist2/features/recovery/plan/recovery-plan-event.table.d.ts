import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { PlanEvent, PlanState } from "@reviewpoint/domain/recovery";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** Something that happened to a plan, and where it stood then. Never changed. */
export interface RecoveryPlanEventRow {
    readonly planId: string;
    /** From 1: the plan's version after it. */
    readonly sequence: number;
    readonly kind: PlanEvent["kind"];
    readonly event: PlanEvent;
    readonly state: PlanState;
    readonly recordedBy: string;
    readonly recordedAt: IsoInstant;
}
export declare const recoveryPlanEventTable: EntitySchema<Stored<RecoveryPlanEventRow>>;
