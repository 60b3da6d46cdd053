import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { BoardItemKind } from "./item-kind.enum.js";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** Something that a board decides about. */
export interface BoardItemRow {
  readonly id: string;
  readonly boardId: string;
  /** From 1. */
  readonly position: number;
  readonly kind: BoardItemKind;
  /** The trainee, the moderation exercise or the person. */
  readonly subjectId: string;
  readonly recordedAt: IsoInstant;
  readonly recordedBy: string;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  boardId: { name: "board_id", type: "uuid" },
  position: { type: "integer" },
  kind: { type: "text" },
  subjectId: { name: "subject_id", type: "uuid" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
  recordedBy: { name: "recorded_by", type: "uuid" },
} satisfies Record<keyof Stored<BoardItemRow>, EntitySchemaColumnOptions>;

export const boardItemTable = new EntitySchema<Stored<BoardItemRow>>({ name: "board_item", columns });
