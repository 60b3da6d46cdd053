import type { MappingScheme } from "@reviewpoint/domain/framework";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** A pointer from a strand to a section of a national document. */
export interface FrameworkMappingRow {
  readonly strandId: string;
  readonly scheme: MappingScheme;
  /** e.g. `S2` or `TS7`. */
  readonly section: string;
}

const columns = {
  providerId: providerColumn,
  strandId: { name: "strand_id", type: "uuid", primary: true },
  scheme: { type: "text", primary: true },
  section: { type: "text", primary: true },
} satisfies Record<keyof Stored<FrameworkMappingRow>, EntitySchemaColumnOptions>;

export const frameworkMappingTable = new EntitySchema<Stored<FrameworkMappingRow>>({
  name: "framework_mapping",
  columns,
});
