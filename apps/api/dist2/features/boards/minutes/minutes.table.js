import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    boardId: { name: "board_id", type: "uuid", primary: true },
    sequence: { type: "integer", primary: true },
    words: { type: "text" },
    correction: { type: "text", nullable: true },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
    recordedBy: { name: "recorded_by", type: "uuid" },
};
export const boardMinutesTable = new EntitySchema({
    name: "board_minutes",
    columns,
});
//# sourceMappingURL=minutes.table.js.map