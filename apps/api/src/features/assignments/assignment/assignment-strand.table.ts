import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** A strand of the framework that an assignment is about. */
export interface AssignmentStrandRow {
  readonly assignmentId: string;
  readonly strandId: string;
}

const columns = {
  providerId: providerColumn,
  assignmentId: { name: "assignment_id", type: "uuid", primary: true },
  strandId: { name: "strand_id", type: "uuid", primary: true },
} satisfies Record<keyof Stored<AssignmentStrandRow>, EntitySchemaColumnOptions>;

export const assignmentStrandTable = new EntitySchema<Stored<AssignmentStrandRow>>({
  name: "assignment_strand",
  columns,
});
