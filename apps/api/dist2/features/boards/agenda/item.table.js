import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    boardId: { name: "board_id", type: "uuid" },
    position: { type: "integer" },
    kind: { type: "text" },
    subjectId: { name: "subject_id", type: "uuid" },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
    recordedBy: { name: "recorded_by", type: "uuid" },
};
export const boardItemTable = new EntitySchema({ name: "board_item", columns });
//# sourceMappingURL=item.table.js.map