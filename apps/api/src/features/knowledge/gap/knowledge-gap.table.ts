import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { GapOrigin } from "@reviewpoint/domain/knowledge";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** Something that a trainee has yet to learn, as it was raised; how it stands is in its steps. */
export interface KnowledgeGapRow {
  readonly id: string;
  readonly traineeId: string;
  readonly topic: string;
  readonly foundIn: GapOrigin;
  readonly strandId: string | null;
  readonly raisedOn: IsoDate;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  traineeId: { name: "trainee_id", type: "uuid" },
  topic: { type: "text" },
  foundIn: { name: "found_in", type: "text" },
  strandId: { name: "strand_id", type: "uuid", nullable: true },
  raisedOn: { name: "raised_on", type: "date" },
} satisfies Record<keyof Stored<KnowledgeGapRow>, EntitySchemaColumnOptions>;

export const knowledgeGapTable = new EntitySchema<Stored<KnowledgeGapRow>>({
  name: "knowledge_gap",
  columns,
});
