import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** The level expected in a strand at the review point with this code. */
export interface ExpectedLevelRow {
  readonly strandId: string;
  readonly reviewPointCode: string;
  readonly levelId: string;
}

const columns = {
  providerId: providerColumn,
  strandId: { name: "strand_id", type: "uuid", primary: true },
  reviewPointCode: { name: "review_point_code", type: "text", primary: true },
  levelId: { name: "level_id", type: "uuid" },
} satisfies Record<keyof Stored<ExpectedLevelRow>, EntitySchemaColumnOptions>;

export const expectedLevelTable = new EntitySchema<Stored<ExpectedLevelRow>>({
  name: "expected_level",
  columns,
});
