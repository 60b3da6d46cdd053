import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    boardId: { name: "board_id", type: "uuid" },
    personId: { name: "person_id", type: "uuid" },
    kind: { type: "text", nullable: true },
    concernedId: { name: "concerned_id", type: "uuid", nullable: true },
    account: { type: "text", nullable: true },
    withdrawsId: { name: "withdraws_id", type: "uuid", nullable: true },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
    recordedBy: { name: "recorded_by", type: "uuid" },
};
export const boardInterestTable = new EntitySchema({
    name: "board_interest",
    columns,
});
//# sourceMappingURL=interest.table.js.map