import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { TargetOutcome } from "@reviewpoint/domain/targets";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** What can happen to a target. */
export type TargetStepKind = TargetOutcome | "set" | "carried-over" | "reopened";
/** What happened to a target. Each step says the whole of how it stands; the highest version counts. */
export interface TargetStepRow {
    readonly targetId: string;
    readonly version: number;
    readonly kind: TargetStepKind;
    readonly takenOn: IsoDate;
    readonly dueOn: IsoDate;
    readonly carriedOver: number;
    readonly note: string | null;
    readonly recordedAt: IsoInstant;
    readonly recordedBy: string;
}
export declare const targetStepTable: EntitySchema<Stored<TargetStepRow>>;
