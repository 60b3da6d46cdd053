import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** A part of the partnership with a director of its own. */
export interface HubRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  code: { type: "text" },
  name: { type: "text" },
} satisfies Record<keyof Stored<HubRow>, EntitySchemaColumnOptions>;

export const hubTable = new EntitySchema<Stored<HubRow>>({ name: "hub", columns });
