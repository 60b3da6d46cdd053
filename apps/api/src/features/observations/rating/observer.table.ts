import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** Who observes, and the hash of what they sealed, which does not tell what it was. */
export interface ObserverRow {
  readonly observationId: string;
  readonly observerId: string;
  /** From 1, as they were named. */
  readonly position: number;
  readonly sealedAt: IsoInstant | null;
  readonly commitmentHash: string | null;
}

const columns = {
  providerId: providerColumn,
  observationId: { name: "observation_id", type: "uuid", primary: true },
  observerId: { name: "observer_id", type: "uuid", primary: true },
  position: { type: "integer" },
  sealedAt: { name: "sealed_at", type: "timestamptz", nullable: true },
  commitmentHash: { name: "commitment_hash", type: "text", nullable: true },
} satisfies Record<keyof Stored<ObserverRow>, EntitySchemaColumnOptions>;

export const observationObserverTable = new EntitySchema<Stored<ObserverRow>>({
  name: "observation_observer",
  columns,
});
