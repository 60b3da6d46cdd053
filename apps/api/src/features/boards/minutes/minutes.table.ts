import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** A text of the minutes. The highest sequence counts; those before are kept. */
export interface BoardMinutesRow {
  readonly boardId: string;
  /** From 1. */
  readonly sequence: number;
  readonly words: string;
  /** Why signed minutes were corrected; null for a draft. */
  readonly correction: string | null;
  readonly recordedAt: IsoInstant;
  readonly recordedBy: string;
}

const columns = {
  providerId: providerColumn,
  boardId: { name: "board_id", type: "uuid", primary: true },
  sequence: { type: "integer", primary: true },
  words: { type: "text" },
  correction: { type: "text", nullable: true },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
  recordedBy: { name: "recorded_by", type: "uuid" },
} satisfies Record<keyof Stored<BoardMinutesRow>, EntitySchemaColumnOptions>;

export const boardMinutesTable = new EntitySchema<Stored<BoardMinutesRow>>({
  name: "board_minutes",
  columns,
});
