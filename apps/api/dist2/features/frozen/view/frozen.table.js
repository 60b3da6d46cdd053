import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    kind: { type: "text" },
    title: { type: "text" },
    address: { type: "text" },
    audience: { type: "text" },
    boardId: { name: "board_id", type: "uuid", nullable: true },
    content: { type: "text" },
    sha256: { type: "text" },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
    recordedBy: { name: "recorded_by", type: "uuid" },
};
export const frozenTable = new EntitySchema({ name: "frozen", columns });
//# sourceMappingURL=frozen.table.js.map