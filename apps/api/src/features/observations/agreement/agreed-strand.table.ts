import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** The level agreed on for one strand, and why where the observers differed. */
export interface AgreedStrandRow {
  readonly agreementId: string;
  readonly observationId: string;
  readonly strandId: string;
  readonly levelId: string;
  readonly reason: string | null;
}

const columns = {
  providerId: providerColumn,
  agreementId: { name: "agreement_id", type: "uuid", primary: true },
  observationId: { name: "observation_id", type: "uuid" },
  strandId: { name: "strand_id", type: "uuid", primary: true },
  levelId: { name: "level_id", type: "uuid" },
  reason: { type: "text", nullable: true },
} satisfies Record<keyof Stored<AgreedStrandRow>, EntitySchemaColumnOptions>;

export const observationAgreedStrandTable = new EntitySchema<Stored<AgreedStrandRow>>({
  name: "observation_agreed_strand",
  columns,
});
