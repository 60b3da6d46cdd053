import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../../graph/reading/stored.js";

/** A script that everybody marks: anonymous, by its label. */
export interface ScriptRow {
  readonly id: string;
  readonly standardisationId: string;
  /** From 1, in the order in which they are marked. */
  readonly position: number;
  readonly label: string;
  /** The title of the document in which it is read. */
  readonly document: string | null;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  standardisationId: { name: "standardisation_id", type: "uuid" },
  position: { type: "integer" },
  label: { type: "text" },
  document: { type: "text", nullable: true },
} satisfies Record<keyof Stored<ScriptRow>, EntitySchemaColumnOptions>;

export const standardScriptTable = new EntitySchema<Stored<ScriptRow>>({ name: "standard_script", columns });
