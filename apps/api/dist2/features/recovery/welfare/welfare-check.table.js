import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    traineeId: { name: "trainee_id", type: "uuid" },
    concernId: { name: "concern_id", type: "uuid", nullable: true },
    checkedOn: { name: "checked_on", type: "date" },
    checkedBy: { name: "checked_by", type: "uuid" },
    purpose: { type: "text" },
    reason: { type: "text" },
    account: { type: "text" },
    support: { type: "text", nullable: true },
    nextOn: { name: "next_on", type: "date", nullable: true },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
};
export const welfareCheckTable = new EntitySchema({
    name: "welfare_check",
    columns,
});
//# sourceMappingURL=welfare-check.table.js.map