import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** What one level looks like in one strand. */
export interface LevelDescriptorRow {
  readonly strandId: string;
  readonly levelId: string;
  readonly body: string;
}

const columns = {
  providerId: providerColumn,
  strandId: { name: "strand_id", type: "uuid", primary: true },
  levelId: { name: "level_id", type: "uuid", primary: true },
  body: { type: "text" },
} satisfies Record<keyof Stored<LevelDescriptorRow>, EntitySchemaColumnOptions>;

export const levelDescriptorTable = new EntitySchema<Stored<LevelDescriptorRow>>({
  name: "level_descriptor",
  columns,
});
