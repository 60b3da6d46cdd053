import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** The seed of an exercise: read by what draws, and by others when it is revealed. */
export interface SeedRow {
  readonly exerciseId: string;
  readonly seed: string;
}

const columns = {
  providerId: providerColumn,
  exerciseId: { name: "exercise_id", type: "uuid", primary: true },
  seed: { type: "text" },
} satisfies Record<keyof Stored<SeedRow>, EntitySchemaColumnOptions>;

export const moderationSeedTable = new EntitySchema<Stored<SeedRow>>({ name: "moderation_seed", columns });
