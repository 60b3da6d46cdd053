import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { WeekFinding } from "@reviewpoint/domain/targets";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** What a lead mentor found in a trainee's week. The highest version counts. */
export interface WeekCheckRow {
    readonly traineeId: string;
    readonly monday: IsoDate;
    readonly version: number;
    readonly finding: WeekFinding;
    readonly note: string | null;
    readonly recordedAt: IsoInstant;
    readonly recordedBy: string;
}
export declare const weekCheckTable: EntitySchema<Stored<WeekCheckRow>>;
