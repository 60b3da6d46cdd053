import type { IsoDate } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A trainee's time in one school. */
export interface PlacementRow {
    readonly id: string;
    readonly traineeId: string;
    readonly schoolId: string;
    /** 1 is the first (home) placement. */
    readonly position: number;
    readonly startsOn: IsoDate | null;
    readonly endsOn: IsoDate | null;
    readonly mentorId: string | null;
}
export declare const placementTable: EntitySchema<Stored<PlacementRow>>;
