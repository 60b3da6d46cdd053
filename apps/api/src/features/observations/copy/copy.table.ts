import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** A question of the form as it was, and what was written under it. */
export interface WrittenAnswer {
  readonly question: string;
  readonly text: string;
  readonly answer: string;
}

/** The written copy as it was sent, and to whom. */
export interface CopyRow {
  readonly id: string;
  readonly observationId: string;
  readonly agreementId: string;
  readonly sharedBy: string;
  readonly sharedAt: IsoInstant;
  readonly sharedOn: IsoDate;
  readonly mentorId: string | null;
  readonly tutorId: string | null;
  readonly answers: readonly WrittenAnswer[];
  readonly contentHash: string;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  observationId: { name: "observation_id", type: "uuid" },
  agreementId: { name: "agreement_id", type: "uuid" },
  sharedBy: { name: "shared_by", type: "uuid" },
  sharedAt: { name: "shared_at", type: "timestamptz" },
  sharedOn: { name: "shared_on", type: "date" },
  mentorId: { name: "mentor_id", type: "uuid", nullable: true },
  tutorId: { name: "tutor_id", type: "uuid", nullable: true },
  answers: { type: "jsonb" },
  contentHash: { name: "content_hash", type: "text" },
} satisfies Record<keyof Stored<CopyRow>, EntitySchemaColumnOptions>;

export const observationCopyTable = new EntitySchema<Stored<CopyRow>>({ name: "observation_copy", columns });
