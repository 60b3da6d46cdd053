import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** What a concern rests on: a judgement of the portfolio, or a formal document by its title. */
export interface ConcernEvidenceRow {
  readonly id: string;
  readonly concernId: string;
  readonly judgementId: string | null;
  readonly document: string | null;
  /** How often the same was linked by then, from 1: again only after it was taken back. */
  readonly sequence: number;
  readonly linkedBy: string;
  readonly recordedAt: IsoInstant;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  concernId: { name: "concern_id", type: "uuid" },
  judgementId: { name: "judgement_id", type: "uuid", nullable: true },
  document: { type: "text", nullable: true },
  sequence: { type: "integer" },
  linkedBy: { name: "linked_by", type: "uuid" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
} satisfies Record<keyof Stored<ConcernEvidenceRow>, EntitySchemaColumnOptions>;

export const concernEvidenceTable = new EntitySchema<Stored<ConcernEvidenceRow>>({
  name: "concern_evidence",
  columns,
});
