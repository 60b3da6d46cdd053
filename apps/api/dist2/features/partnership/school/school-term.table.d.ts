import type { IsoDate } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A term of one school. */
export interface SchoolTermRow {
    readonly schoolId: string;
    /** 2026 is the academic year 2026-27. */
    readonly academicYear: number;
    readonly name: string;
    readonly startsOn: IsoDate;
    readonly endsOn: IsoDate;
}
export declare const schoolTermTable: EntitySchema<Stored<SchoolTermRow>>;
