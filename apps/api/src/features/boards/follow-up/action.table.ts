import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** Something that a board asked to be done. */
export interface BoardActionRow {
  readonly id: string;
  readonly boardId: string;
  /** The item that it follows from, if any. */
  readonly itemId: string | null;
  readonly what: string;
  readonly ownerId: string;
  readonly dueOn: IsoDate;
  readonly recordedAt: IsoInstant;
  readonly recordedBy: string;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  boardId: { name: "board_id", type: "uuid" },
  itemId: { name: "item_id", type: "uuid", nullable: true },
  what: { type: "text" },
  ownerId: { name: "owner_id", type: "uuid" },
  dueOn: { name: "due_on", type: "date" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
  recordedBy: { name: "recorded_by", type: "uuid" },
} satisfies Record<keyof Stored<BoardActionRow>, EntitySchemaColumnOptions>;

export const boardActionTable = new EntitySchema<Stored<BoardActionRow>>({ name: "board_action", columns });
