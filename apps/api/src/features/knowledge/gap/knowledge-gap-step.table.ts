import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** A step of a gap: raised, or closed on evidence. The highest version counts. */
export interface KnowledgeGapStepRow {
  readonly gapId: string;
  readonly version: number;
  readonly closedOn: IsoDate | null;
  readonly evidence: string | null;
  readonly recordedAt: IsoInstant;
  readonly recordedBy: string;
}

const columns = {
  providerId: providerColumn,
  gapId: { name: "gap_id", type: "uuid", primary: true },
  version: { type: "integer", primary: true },
  closedOn: { name: "closed_on", type: "date", nullable: true },
  evidence: { type: "text", nullable: true },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
  recordedBy: { name: "recorded_by", type: "uuid" },
} satisfies Record<keyof Stored<KnowledgeGapStepRow>, EntitySchemaColumnOptions>;

export const knowledgeGapStepTable = new EntitySchema<Stored<KnowledgeGapStepRow>>({
  name: "knowledge_gap_step",
  columns,
});
