import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** A part of the training year with statements of its own. */
export interface StageRow {
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
} satisfies Record<keyof Stored<StageRow>, EntitySchemaColumnOptions>;

export const stageTable = new EntitySchema<Stored<StageRow>>({ name: "stage", columns });
