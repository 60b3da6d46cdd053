import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { TargetOrigin } from "@reviewpoint/domain/targets";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A target as it was set; how it stands is in its steps. */
export interface TargetRow {
    readonly id: string;
    readonly traineeId: string;
    readonly action: string;
    readonly successEvidence: string | null;
    readonly strandId: string | null;
    readonly gapId: string | null;
    readonly originKind: TargetOrigin;
    readonly originId: string | null;
    readonly setOn: IsoDate;
    readonly setBy: string;
    readonly recordedAt: IsoInstant;
}
export declare const targetTable: EntitySchema<Stored<TargetRow>>;
