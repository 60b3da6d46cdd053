import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    actionId: { name: "action_id", type: "uuid", primary: true },
    doneOn: { name: "done_on", type: "date" },
    account: { type: "text" },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
    recordedBy: { name: "recorded_by", type: "uuid" },
};
export const boardActionDoneTable = new EntitySchema({
    name: "board_action_done",
    columns,
});
//# sourceMappingURL=action-done.table.js.map