import type { Conflict } from "@reviewpoint/domain/moderation";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** Whom an item concerns, as it was when it was put on the agenda. */
export interface BoardItemConcernRow {
  readonly itemId: string;
  readonly kind: Conflict["with"];
  readonly concernedId: string;
}

const columns = {
  providerId: providerColumn,
  itemId: { name: "item_id", type: "uuid", primary: true },
  kind: { type: "text", primary: true },
  concernedId: { name: "concerned_id", type: "uuid", primary: true },
} satisfies Record<keyof Stored<BoardItemConcernRow>, EntitySchemaColumnOptions>;

export const boardItemConcernTable = new EntitySchema<Stored<BoardItemConcernRow>>({
  name: "board_item_concern",
  columns,
});
