import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { Conflict } from "@reviewpoint/domain/moderation";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** What a member declared: one interest, or that there is none. One that takes another back names it. */
export interface BoardInterestRow {
  readonly id: string;
  readonly boardId: string;
  readonly personId: string;
  /** null: there is none, or another one is taken back. */
  readonly kind: Conflict["with"] | null;
  readonly concernedId: string | null;
  readonly account: string | null;
  readonly withdrawsId: string | null;
  readonly recordedAt: IsoInstant;
  readonly recordedBy: string;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  boardId: { name: "board_id", type: "uuid" },
  personId: { name: "person_id", type: "uuid" },
  kind: { type: "text", nullable: true },
  concernedId: { name: "concerned_id", type: "uuid", nullable: true },
  account: { type: "text", nullable: true },
  withdrawsId: { name: "withdraws_id", type: "uuid", nullable: true },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
  recordedBy: { name: "recorded_by", type: "uuid" },
} satisfies Record<keyof Stored<BoardInterestRow>, EntitySchemaColumnOptions>;

export const boardInterestTable = new EntitySchema<Stored<BoardInterestRow>>({
  name: "board_interest",
  columns,
});
