import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** A subject whose trainees an assignment is set; none where it is set the whole cohort. */
export interface AssignmentSubjectRow {
  readonly assignmentId: string;
  readonly subjectId: string;
}

const columns = {
  providerId: providerColumn,
  assignmentId: { name: "assignment_id", type: "uuid", primary: true },
  subjectId: { name: "subject_id", type: "uuid", primary: true },
} satisfies Record<keyof Stored<AssignmentSubjectRow>, EntitySchemaColumnOptions>;

export const assignmentSubjectTable = new EntitySchema<Stored<AssignmentSubjectRow>>({
  name: "assignment_subject",
  columns,
});
