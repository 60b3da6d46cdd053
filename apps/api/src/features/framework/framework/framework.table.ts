import type { IsoDate } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** One version of a provider's own curriculum. */
export interface FrameworkRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly version: string;
  readonly validFrom: IsoDate;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  code: { type: "text" },
  name: { type: "text" },
  version: { type: "text" },
  validFrom: { name: "valid_from", type: "date" },
} satisfies Record<keyof Stored<FrameworkRow>, EntitySchemaColumnOptions>;

export const frameworkTable = new EntitySchema<Stored<FrameworkRow>>({ name: "framework", columns });
