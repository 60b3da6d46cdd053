import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** A thread of the curriculum that is judged through the whole year. */
export interface StrandRow {
  readonly id: string;
  readonly frameworkId: string;
  readonly code: string;
  readonly name: string;
  /** From 1. */
  readonly position: number;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  frameworkId: { name: "framework_id", type: "uuid" },
  code: { type: "text" },
  name: { type: "text" },
  position: { type: "integer" },
} satisfies Record<keyof Stored<StrandRow>, EntitySchemaColumnOptions>;

export const strandTable = new EntitySchema<Stored<StrandRow>>({ name: "strand", columns });
