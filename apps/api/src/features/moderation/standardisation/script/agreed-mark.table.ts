import type { DecimalText } from "@reviewpoint/domain/moderation";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../../graph/reading/stored.js";

/** The mark that was agreed for a script: kept by row security from whoever takes part, until results are released. */
export interface AgreedMarkRow {
  readonly scriptId: string;
  readonly standardisationId: string;
  readonly agreed: DecimalText;
}

const columns = {
  providerId: providerColumn,
  scriptId: { name: "script_id", type: "uuid", primary: true },
  standardisationId: { name: "standardisation_id", type: "uuid" },
  agreed: { type: "text" },
} satisfies Record<keyof Stored<AgreedMarkRow>, EntitySchemaColumnOptions>;

export const agreedMarkTable = new EntitySchema<Stored<AgreedMarkRow>>({
  name: "standard_script_mark",
  columns,
});
