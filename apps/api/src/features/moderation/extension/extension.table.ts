import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** That the sample was extended. */
export interface ExtensionRow {
  readonly id: string;
  readonly exerciseId: string;
  readonly sequence: number;
  readonly extendedBy: string;
  readonly extendedAt: IsoInstant;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  exerciseId: { name: "exercise_id", type: "uuid" },
  sequence: { type: "integer" },
  extendedBy: { name: "extended_by", type: "uuid" },
  extendedAt: { name: "extended_at", type: "timestamptz" },
} satisfies Record<keyof Stored<ExtensionRow>, EntitySchemaColumnOptions>;

export const moderationExtensionTable = new EntitySchema<Stored<ExtensionRow>>({
  name: "moderation_extension",
  columns,
});
