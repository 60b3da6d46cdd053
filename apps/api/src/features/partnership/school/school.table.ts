import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** A school in which trainees are placed. */
export interface SchoolRow {
  readonly id: string;
  /** Unique reference number: six digits. */
  readonly urn: string;
  readonly name: string;
  readonly hubId: string | null;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  urn: { type: "text" },
  name: { type: "text" },
  hubId: { name: "hub_id", type: "uuid", nullable: true },
} satisfies Record<keyof Stored<SchoolRow>, EntitySchemaColumnOptions>;

export const schoolTable = new EntitySchema<Stored<SchoolRow>>({ name: "school", columns });
