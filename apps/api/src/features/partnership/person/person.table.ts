import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** Anyone of the partnership: trainees, mentors, staff. */
export interface PersonRow {
  readonly id: string;
  readonly givenNames: string;
  readonly familyName: string;
  readonly email: string | null;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  givenNames: { name: "given_names", type: "text" },
  familyName: { name: "family_name", type: "text" },
  email: { type: "text", nullable: true },
} satisfies Record<keyof Stored<PersonRow>, EntitySchemaColumnOptions>;

export const personTable = new EntitySchema<Stored<PersonRow>>({ name: "person", columns });
