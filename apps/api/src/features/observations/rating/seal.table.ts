import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** The salt of one observer's seal: theirs alone until the observation is revealed. */
export interface SealRow {
  readonly observationId: string;
  readonly observerId: string;
  readonly salt: string;
}

const columns = {
  providerId: providerColumn,
  observationId: { name: "observation_id", type: "uuid", primary: true },
  observerId: { name: "observer_id", type: "uuid", primary: true },
  salt: { type: "text" },
} satisfies Record<keyof Stored<SealRow>, EntitySchemaColumnOptions>;

export const observationSealTable = new EntitySchema<Stored<SealRow>>({ name: "observation_seal", columns });
