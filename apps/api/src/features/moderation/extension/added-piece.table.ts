import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** A piece that an extension brought in, by which clause, because of which other. */
export interface AddedPieceRow {
  readonly extensionId: string;
  readonly exerciseId: string;
  readonly pieceKey: string;
  readonly clause: number;
  readonly becauseKey: string;
}

const columns = {
  providerId: providerColumn,
  extensionId: { name: "extension_id", type: "uuid" },
  exerciseId: { name: "exercise_id", type: "uuid", primary: true },
  pieceKey: { name: "piece_key", type: "text", primary: true },
  clause: { type: "integer" },
  becauseKey: { name: "because_key", type: "text" },
} satisfies Record<keyof Stored<AddedPieceRow>, EntitySchemaColumnOptions>;

export const moderationAddedPieceTable = new EntitySchema<Stored<AddedPieceRow>>({
  name: "moderation_added_piece",
  columns,
});
