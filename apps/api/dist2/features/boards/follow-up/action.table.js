import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    boardId: { name: "board_id", type: "uuid" },
    itemId: { name: "item_id", type: "uuid", nullable: true },
    what: { type: "text" },
    ownerId: { name: "owner_id", type: "uuid" },
    dueOn: { name: "due_on", type: "date" },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
    recordedBy: { name: "recorded_by", type: "uuid" },
};
export const boardActionTable = new EntitySchema({ name: "board_action", columns });
//# sourceMappingURL=action.table.js.map