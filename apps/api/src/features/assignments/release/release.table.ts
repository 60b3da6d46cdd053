import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** That marks and feedback of a piece of work were sent to its trainee, as far as they were recorded then. */
export interface ReleaseRow {
  readonly pieceId: string;
  /** From 1. */
  readonly sequence: number;
  readonly releasedOn: IsoDate;
  readonly releasedAt: IsoInstant;
  /** null: by itself, on its day. */
  readonly releasedBy: string | null;
}

const columns = {
  providerId: providerColumn,
  pieceId: { name: "piece_id", type: "uuid", primary: true },
  sequence: { type: "integer", primary: true },
  releasedOn: { name: "released_on", type: "date" },
  releasedAt: { name: "released_at", type: "timestamptz" },
  releasedBy: { name: "released_by", type: "uuid", nullable: true },
} satisfies Record<keyof Stored<ReleaseRow>, EntitySchemaColumnOptions>;

export const releaseTable = new EntitySchema<Stored<ReleaseRow>>({ name: "feedback_release", columns });
