import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { MediaType } from "@reviewpoint/domain/evidence";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** A file about one trainee, without its bytes. */
export interface EvidenceFileRow {
  readonly id: string;
  readonly traineeId: string;
  /** As it was given; null once it was removed. */
  readonly name: string | null;
  readonly mediaType: MediaType;
  readonly bytes: number;
  /** SHA-256 of the bytes, lower-case hexadecimal; null once it was erased. */
  readonly sha256: string | null;
  /** A person or a service token. */
  readonly addedBy: string;
  readonly addedOn: IsoDate;
  readonly addedAt: IsoInstant;
  /** Since when its bytes are kept; null while they are on their way. */
  readonly keptAt: IsoInstant | null;
  readonly removedAt: IsoInstant | null;
  readonly removedBecause: "unlinked" | "erased" | null;
  /** Since when its bytes are gone. */
  readonly goneAt: IsoInstant | null;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  traineeId: { name: "trainee_id", type: "uuid" },
  name: { type: "text", nullable: true },
  mediaType: { name: "media_type", type: "text" },
  bytes: { type: "integer" },
  sha256: { type: "text", nullable: true },
  addedBy: { name: "added_by", type: "uuid" },
  addedOn: { name: "added_on", type: "date" },
  addedAt: { name: "added_at", type: "timestamptz" },
  keptAt: { name: "kept_at", type: "timestamptz", nullable: true },
  removedAt: { name: "removed_at", type: "timestamptz", nullable: true },
  removedBecause: { name: "removed_because", type: "text", nullable: true },
  goneAt: { name: "gone_at", type: "timestamptz", nullable: true },
} satisfies Record<keyof Stored<EvidenceFileRow>, EntitySchemaColumnOptions>;

export const evidenceFileTable = new EntitySchema<Stored<EvidenceFileRow>>({
  name: "evidence_file",
  columns,
});
