import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A school in which trainees are placed. */
export interface SchoolRow {
    readonly id: string;
    /** Unique reference number: six digits. */
    readonly urn: string;
    readonly name: string;
    readonly hubId: string | null;
}
export declare const schoolTable: EntitySchema<Stored<SchoolRow>>;
