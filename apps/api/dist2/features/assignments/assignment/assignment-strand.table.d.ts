import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A strand of the framework that an assignment is about. */
export interface AssignmentStrandRow {
    readonly assignmentId: string;
    readonly strandId: string;
}
export declare const assignmentStrandTable: EntitySchema<Stored<AssignmentStrandRow>>;
