import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A subject whose trainees an assignment is set; none where it is set the whole cohort. */
export interface AssignmentSubjectRow {
    readonly assignmentId: string;
    readonly subjectId: string;
}
export declare const assignmentSubjectTable: EntitySchema<Stored<AssignmentSubjectRow>>;
