import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** Of what a file is evidence: one of these, and the others null. */
export interface EvidenceLinkRow {
  readonly id: string;
  readonly fileId: string;
  readonly judgementId: string | null;
  readonly observationCopyId: string | null;
  readonly targetId: string | null;
  /** The step by which the target was closed. */
  readonly targetVersion: number | null;
  readonly meetingId: string | null;
  readonly concernId: string | null;
  /** How often the same was linked by then, from 1: again only after it was taken back. */
  readonly sequence: number;
  readonly linkedBy: string;
  readonly recordedAt: IsoInstant;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  fileId: { name: "file_id", type: "uuid" },
  judgementId: { name: "judgement_id", type: "uuid", nullable: true },
  observationCopyId: { name: "observation_copy_id", type: "uuid", nullable: true },
  targetId: { name: "target_id", type: "uuid", nullable: true },
  targetVersion: { name: "target_version", type: "integer", nullable: true },
  meetingId: { name: "meeting_id", type: "uuid", nullable: true },
  concernId: { name: "concern_id", type: "uuid", nullable: true },
  sequence: { type: "integer" },
  linkedBy: { name: "linked_by", type: "uuid" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
} satisfies Record<keyof Stored<EvidenceLinkRow>, EntitySchemaColumnOptions>;

export const evidenceLinkTable = new EntitySchema<Stored<EvidenceLinkRow>>({
  name: "evidence_link",
  columns,
});
