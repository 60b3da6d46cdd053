import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** One message to one person, and what became of it. What it says is written when it is sent, and kept nowhere. */
export interface LetterRow {
  readonly id: string;
  readonly messageId: string;
  /** Who gets it. */
  readonly personId: string;
  /** When it was handed to the jobs; null while it waits for that. */
  readonly postedAt: string | null;
  /** How often it was tried. */
  readonly tries: number;
  /** What the last try met; null when there was none, or it succeeded. */
  readonly failure: LetterFailure | null;
  readonly deliveredAt: string | null;
  readonly gaveUpAt: string | null;
  /** From 1. */
  readonly version: number;
}

/** Why a letter did not leave, as a code. */
export type LetterFailure = "no-answer" | "refused" | "address-refused" | "no-address" | "not-written";

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  messageId: { name: "message_id", type: "uuid" },
  personId: { name: "person_id", type: "uuid" },
  postedAt: { name: "posted_at", type: "timestamptz", nullable: true },
  tries: { type: "integer" },
  failure: { type: "text", nullable: true },
  deliveredAt: { name: "delivered_at", type: "timestamptz", nullable: true },
  gaveUpAt: { name: "gave_up_at", type: "timestamptz", nullable: true },
  version: { type: "integer" },
} satisfies Record<keyof Stored<LetterRow>, EntitySchemaColumnOptions>;

export const letterTable = new EntitySchema<Stored<LetterRow>>({ name: "letter", columns });
