import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    boardId: { name: "board_id", type: "uuid" },
    itemId: { name: "item_id", type: "uuid" },
    sequence: { type: "integer" },
    kind: { type: "text" },
    reason: { type: "text" },
    decidedBy: { name: "decided_by", type: "jsonb" },
    conflicted: { type: "jsonb" },
    correctsId: { name: "corrects_id", type: "uuid", nullable: true },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
    recordedBy: { name: "recorded_by", type: "uuid" },
};
export const boardDecisionTable = new EntitySchema({
    name: "board_decision",
    columns,
});
//# sourceMappingURL=decision.table.js.map