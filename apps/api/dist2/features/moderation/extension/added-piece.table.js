import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    extensionId: { name: "extension_id", type: "uuid" },
    exerciseId: { name: "exercise_id", type: "uuid", primary: true },
    pieceKey: { name: "piece_key", type: "text", primary: true },
    clause: { type: "integer" },
    becauseKey: { name: "because_key", type: "text" },
};
export const moderationAddedPieceTable = new EntitySchema({
    name: "moderation_added_piece",
    columns,
});
//# sourceMappingURL=added-piece.table.js.map