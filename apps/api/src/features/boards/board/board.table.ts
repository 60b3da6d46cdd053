import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { QuorumRule } from "@reviewpoint/domain/moderation";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** A meeting of a board, as it was called; the rest is read from what was recorded of it. */
export interface BoardRow {
  readonly id: string;
  readonly name: string;
  readonly heldOn: IsoDate;
  /** The provider's rule on the day on which it was called. */
  readonly quorum: QuorumRule;
  readonly recordedAt: IsoInstant;
  readonly recordedBy: string;
  /** null while it is open. */
  readonly closedAt: IsoInstant | null;
  readonly version: number;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  name: { type: "text" },
  heldOn: { name: "held_on", type: "date" },
  quorum: { type: "jsonb" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
  recordedBy: { name: "recorded_by", type: "uuid" },
  closedAt: { name: "closed_at", type: "timestamptz", nullable: true },
  version: { type: "integer" },
} satisfies Record<keyof Stored<BoardRow>, EntitySchemaColumnOptions>;

export const boardTable = new EntitySchema<Stored<BoardRow>>({ name: "board", columns });
