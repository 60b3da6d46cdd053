import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../../graph/reading/stored.js";

/** Somebody who takes part in a standardisation exercise. */
export interface ParticipantRow {
  readonly id: string;
  readonly standardisationId: string;
  readonly personId: string;
  /** How many scripts they have marked. */
  readonly marked: number;
  /** How often they have recorded marks, from 1 for not yet. */
  readonly version: number;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  standardisationId: { name: "standardisation_id", type: "uuid" },
  personId: { name: "person_id", type: "uuid" },
  marked: { type: "integer" },
  version: { type: "integer" },
} satisfies Record<keyof Stored<ParticipantRow>, EntitySchemaColumnOptions>;

export const participantTable = new EntitySchema<Stored<ParticipantRow>>({
  name: "standardisation_participant",
  columns,
});
