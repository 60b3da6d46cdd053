import type { IsoDate } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** Days within term on which one school is closed. */
export interface SchoolClosureRow {
    readonly schoolId: string;
    readonly academicYear: number;
    /** e.g. `Half term`, `INSET`. */
    readonly reason: string;
    readonly startsOn: IsoDate;
    readonly endsOn: IsoDate;
}
export declare const schoolClosureTable: EntitySchema<Stored<SchoolClosureRow>>;
