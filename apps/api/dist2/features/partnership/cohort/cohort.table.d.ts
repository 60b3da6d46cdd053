import type { IsoDate } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** The trainees of one academic year under one version of a framework. */
export interface CohortRow {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    /** 2026 is the academic year 2026-27. */
    readonly academicYear: number;
    readonly frameworkId: string;
    readonly startsOn: IsoDate;
    readonly endsOn: IsoDate;
}
export declare const cohortTable: EntitySchema<Stored<CohortRow>>;
