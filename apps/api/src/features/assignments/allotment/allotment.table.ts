import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** Who marks a piece of work. */
export interface AllotmentRow {
  readonly pieceId: string;
  /** From 1; the highest counts. */
  readonly sequence: number;
  readonly markerId: string;
  readonly recordedBy: string;
  readonly recordedAt: IsoInstant;
}

const columns = {
  providerId: providerColumn,
  pieceId: { name: "piece_id", type: "uuid", primary: true },
  sequence: { type: "integer", primary: true },
  markerId: { name: "marker_id", type: "uuid" },
  recordedBy: { name: "recorded_by", type: "uuid" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
} satisfies Record<keyof Stored<AllotmentRow>, EntitySchemaColumnOptions>;

export const allotmentTable = new EntitySchema<Stored<AllotmentRow>>({ name: "allotment", columns });
