import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** Who was there, by the ids of members; recorded anew, the highest sequence counts. */
export interface BoardAttendanceRow {
  readonly boardId: string;
  readonly sequence: number;
  readonly present: readonly string[];
  readonly recordedAt: IsoInstant;
  readonly recordedBy: string;
}

const columns = {
  providerId: providerColumn,
  boardId: { name: "board_id", type: "uuid", primary: true },
  sequence: { type: "integer", primary: true },
  present: { type: "jsonb" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
  recordedBy: { name: "recorded_by", type: "uuid" },
} satisfies Record<keyof Stored<BoardAttendanceRow>, EntitySchemaColumnOptions>;

export const boardAttendanceTable = new EntitySchema<Stored<BoardAttendanceRow>>({
  name: "board_attendance",
  columns,
});
