import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    traineeId: { name: "trainee_id", type: "uuid" },
    kind: { type: "text" },
    raisedOn: { name: "raised_on", type: "date" },
    raisedBy: { name: "raised_by", type: "uuid" },
    account: { type: "text", nullable: true },
    planDueOn: { name: "plan_due_on", type: "date", nullable: true },
    planId: { name: "plan_id", type: "uuid", nullable: true },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
    version: { type: "integer" },
};
export const concernTable = new EntitySchema({ name: "concern", columns });
//# sourceMappingURL=concern.table.js.map