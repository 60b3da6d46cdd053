import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../../graph/reading/stored.js";

/** A subject whose marking is standardised; none: all that the assignment is set. */
export interface StandardisationSubjectRow {
  readonly standardisationId: string;
  readonly subjectId: string;
}

const columns = {
  providerId: providerColumn,
  standardisationId: { name: "standardisation_id", type: "uuid", primary: true },
  subjectId: { name: "subject_id", type: "uuid", primary: true },
} satisfies Record<keyof Stored<StandardisationSubjectRow>, EntitySchemaColumnOptions>;

export const standardisationSubjectTable = new EntitySchema<Stored<StandardisationSubjectRow>>({
  name: "standardisation_subject",
  columns,
});
