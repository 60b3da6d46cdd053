import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** What progress looks like in one strand at one stage. */
export interface StatementRow {
  readonly id: string;
  readonly strandId: string;
  readonly stageId: string;
  readonly code: string;
  readonly body: string;
  /** From 1. */
  readonly position: number;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  strandId: { name: "strand_id", type: "uuid" },
  stageId: { name: "stage_id", type: "uuid" },
  code: { type: "text" },
  body: { type: "text" },
  position: { type: "integer" },
} satisfies Record<keyof Stored<StatementRow>, EntitySchemaColumnOptions>;

export const statementTable = new EntitySchema<Stored<StatementRow>>({ name: "statement", columns });
