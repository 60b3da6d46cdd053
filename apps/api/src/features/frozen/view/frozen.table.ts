import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { FrozenAudience } from "@reviewpoint/domain/access";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** What was frozen: a text and its hash. Never changed. */
export interface FrozenRow {
  readonly id: string;
  readonly kind: "view" | "pack";
  readonly title: string;
  /** The page that it was frozen from, as in the address bar. */
  readonly address: string;
  readonly audience: FrozenAudience;
  readonly boardId: string | null;
  /** Canonical JSON. */
  readonly content: string;
  /** Of the content as UTF-8, in hexadecimal. */
  readonly sha256: string;
  readonly recordedAt: IsoInstant;
  readonly recordedBy: string;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  kind: { type: "text" },
  title: { type: "text" },
  address: { type: "text" },
  audience: { type: "text" },
  boardId: { name: "board_id", type: "uuid", nullable: true },
  content: { type: "text" },
  sha256: { type: "text" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
  recordedBy: { name: "recorded_by", type: "uuid" },
} satisfies Record<keyof Stored<FrozenRow>, EntitySchemaColumnOptions>;

export const frozenTable = new EntitySchema<Stored<FrozenRow>>({ name: "frozen", columns });
