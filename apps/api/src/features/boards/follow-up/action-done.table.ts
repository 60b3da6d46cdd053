import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** That an action was done. */
export interface BoardActionDoneRow {
  readonly actionId: string;
  readonly doneOn: IsoDate;
  readonly account: string;
  readonly recordedAt: IsoInstant;
  readonly recordedBy: string;
}

const columns = {
  providerId: providerColumn,
  actionId: { name: "action_id", type: "uuid", primary: true },
  doneOn: { name: "done_on", type: "date" },
  account: { type: "text" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
  recordedBy: { name: "recorded_by", type: "uuid" },
} satisfies Record<keyof Stored<BoardActionDoneRow>, EntitySchemaColumnOptions>;

export const boardActionDoneTable = new EntitySchema<Stored<BoardActionDoneRow>>({
  name: "board_action_done",
  columns,
});
