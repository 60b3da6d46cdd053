import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    name: { type: "text" },
    heldOn: { name: "held_on", type: "date" },
    quorum: { type: "jsonb" },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
    recordedBy: { name: "recorded_by", type: "uuid" },
    closedAt: { name: "closed_at", type: "timestamptz", nullable: true },
    version: { type: "integer" },
};
export const boardTable = new EntitySchema({ name: "board", columns });
//# sourceMappingURL=board.table.js.map