import type { IsoDate } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A point of the year at which every trainee of a cohort is judged on every strand. */
export interface ReviewPointRow {
    readonly id: string;
    readonly cohortId: string;
    readonly code: string;
    readonly name: string;
    /** From 1. */
    readonly position: number;
    readonly opensOn: IsoDate;
    /** The last day of the window. */
    readonly closesOn: IsoDate;
}
export declare const reviewPointTable: EntitySchema<Stored<ReviewPointRow>>;
