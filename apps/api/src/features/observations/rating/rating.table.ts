import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** One observer's level for one strand: theirs alone until the observation is revealed. */
export interface RatingRow {
  readonly observationId: string;
  readonly observerId: string;
  readonly strandId: string;
  readonly levelId: string;
  readonly evidence: string | null;
}

const columns = {
  providerId: providerColumn,
  observationId: { name: "observation_id", type: "uuid", primary: true },
  observerId: { name: "observer_id", type: "uuid", primary: true },
  strandId: { name: "strand_id", type: "uuid", primary: true },
  levelId: { name: "level_id", type: "uuid" },
  evidence: { type: "text", nullable: true },
} satisfies Record<keyof Stored<RatingRow>, EntitySchemaColumnOptions>;

export const observationRatingTable = new EntitySchema<Stored<RatingRow>>({
  name: "observation_rating",
  columns,
});
