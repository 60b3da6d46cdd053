import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** That a member signed a text of the minutes. */
export interface BoardSignatureRow {
  readonly boardId: string;
  readonly sequence: number;
  readonly personId: string;
  readonly signedAt: IsoInstant;
  readonly signedOn: IsoDate;
}

const columns = {
  providerId: providerColumn,
  boardId: { name: "board_id", type: "uuid", primary: true },
  sequence: { type: "integer", primary: true },
  personId: { name: "person_id", type: "uuid", primary: true },
  signedAt: { name: "signed_at", type: "timestamptz" },
  signedOn: { name: "signed_on", type: "date" },
} satisfies Record<keyof Stored<BoardSignatureRow>, EntitySchemaColumnOptions>;

export const boardSignatureTable = new EntitySchema<Stored<BoardSignatureRow>>({
  name: "board_signature",
  columns,
});
