import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A thread of the curriculum that is judged through the whole year. */
export interface StrandRow {
    readonly id: string;
    readonly frameworkId: string;
    readonly code: string;
    readonly name: string;
    /** From 1. */
    readonly position: number;
}
export declare const strandTable: EntitySchema<Stored<StrandRow>>;
