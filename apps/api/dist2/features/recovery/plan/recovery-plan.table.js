import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    traineeId: { name: "trainee_id", type: "uuid" },
    openedOn: { name: "opened_on", type: "date" },
    stage: { type: "text" },
    reviewOn: { name: "review_on", type: "date", nullable: true },
    reviewedOn: { name: "reviewed_on", type: "date", nullable: true },
    closedOn: { name: "closed_on", type: "date", nullable: true },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
    version: { type: "integer" },
};
export const recoveryPlanTable = new EntitySchema({
    name: "recovery_plan",
    columns,
});
//# sourceMappingURL=recovery-plan.table.js.map