import type { BoardSeat } from "@reviewpoint/domain/moderation";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** Somebody who sits on a board. */
export interface BoardMemberRow {
  readonly boardId: string;
  readonly personId: string;
  readonly seat: BoardSeat;
  /** From 1, in the order in which they were named. */
  readonly position: number;
}

const columns = {
  providerId: providerColumn,
  boardId: { name: "board_id", type: "uuid", primary: true },
  personId: { name: "person_id", type: "uuid", primary: true },
  seat: { type: "text" },
  position: { type: "integer" },
} satisfies Record<keyof Stored<BoardMemberRow>, EntitySchemaColumnOptions>;

export const boardMemberTable = new EntitySchema<Stored<BoardMemberRow>>({ name: "board_member", columns });
