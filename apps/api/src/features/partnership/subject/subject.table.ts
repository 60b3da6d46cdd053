import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** A subject or phase that has a lead mentor. */
export interface SubjectRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  code: { type: "text" },
  name: { type: "text" },
} satisfies Record<keyof Stored<SubjectRow>, EntitySchemaColumnOptions>;

export const subjectTable = new EntitySchema<Stored<SubjectRow>>({ name: "subject", columns });
