import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** One trainee's work on one assignment, whether handed in or not. */
export interface PieceRow {
  readonly id: string;
  readonly assignmentId: string;
  readonly traineeId: string;
  readonly recordedAt: IsoInstant;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  assignmentId: { name: "assignment_id", type: "uuid" },
  traineeId: { name: "trainee_id", type: "uuid" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
} satisfies Record<keyof Stored<PieceRow>, EntitySchemaColumnOptions>;

export const pieceTable = new EntitySchema<Stored<PieceRow>>({ name: "piece_of_work", columns });
