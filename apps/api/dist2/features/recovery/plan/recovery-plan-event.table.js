import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    planId: { name: "plan_id", type: "uuid", primary: true },
    sequence: { type: "integer", primary: true },
    kind: { type: "text" },
    event: { type: "jsonb" },
    state: { type: "jsonb" },
    recordedBy: { name: "recorded_by", type: "uuid" },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
};
export const recoveryPlanEventTable = new EntitySchema({
    name: "recovery_plan_event",
    columns,
});
//# sourceMappingURL=recovery-plan-event.table.js.map