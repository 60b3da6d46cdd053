import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { BoardDecisionKind } from "@reviewpoint/domain/moderation";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** What a board decided about an item; a correction names the decision that it corrects. */
export interface BoardDecisionRow {
  readonly id: string;
  readonly boardId: string;
  readonly itemId: string;
  /** From 1 within the item: the highest counts. */
  readonly sequence: number;
  readonly kind: BoardDecisionKind;
  readonly reason: string;
  /** Ids of members who decided. */
  readonly decidedBy: readonly string[];
  /** Ids of members who were there and took no part. */
  readonly conflicted: readonly string[];
  readonly correctsId: string | null;
  readonly recordedAt: IsoInstant;
  readonly recordedBy: string;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  boardId: { name: "board_id", type: "uuid" },
  itemId: { name: "item_id", type: "uuid" },
  sequence: { type: "integer" },
  kind: { type: "text" },
  reason: { type: "text" },
  decidedBy: { name: "decided_by", type: "jsonb" },
  conflicted: { type: "jsonb" },
  correctsId: { name: "corrects_id", type: "uuid", nullable: true },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
  recordedBy: { name: "recorded_by", type: "uuid" },
} satisfies Record<keyof Stored<BoardDecisionRow>, EntitySchemaColumnOptions>;

export const boardDecisionTable = new EntitySchema<Stored<BoardDecisionRow>>({
  name: "board_decision",
  columns,
});
