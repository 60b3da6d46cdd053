import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** One step of the ordinal scale. */
export interface LevelRow {
  readonly id: string;
  readonly frameworkId: string;
  readonly code: string;
  readonly name: string;
  /** 1 is the lowest; ranks order levels and are never averaged. */
  readonly rank: number;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  frameworkId: { name: "framework_id", type: "uuid" },
  code: { type: "text" },
  name: { type: "text" },
  rank: { type: "integer" },
} satisfies Record<keyof Stored<LevelRow>, EntitySchemaColumnOptions>;

export const levelTable = new EntitySchema<Stored<LevelRow>>({ name: "level", columns });
