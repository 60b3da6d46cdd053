import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A subject or phase that has a lead mentor. */
export interface SubjectRow {
    readonly id: string;
    readonly code: string;
    readonly name: string;
}
export declare const subjectTable: EntitySchema<Stored<SubjectRow>>;
