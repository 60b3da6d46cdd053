import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { PlanState } from "@reviewpoint/domain/recovery";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A recovery plan as its newest event left it: what lists and constraints look at. */
export interface RecoveryPlanRow {
    readonly id: string;
    readonly traineeId: string;
    readonly openedOn: IsoDate;
    readonly stage: PlanState["stage"];
    readonly reviewOn: IsoDate | null;
    readonly reviewedOn: IsoDate | null;
    readonly closedOn: IsoDate | null;
    readonly recordedAt: IsoInstant;
    readonly version: number;
}
export declare const recoveryPlanTable: EntitySchema<Stored<RecoveryPlanRow>>;
