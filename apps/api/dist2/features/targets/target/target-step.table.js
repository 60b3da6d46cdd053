import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    targetId: { name: "target_id", type: "uuid", primary: true },
    version: { type: "integer", primary: true },
    kind: { type: "text" },
    takenOn: { name: "taken_on", type: "date" },
    dueOn: { name: "due_on", type: "date" },
    carriedOver: { name: "carried_over", type: "integer" },
    note: { type: "text", nullable: true },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
    recordedBy: { name: "recorded_by", type: "uuid" },
};
export const targetStepTable = new EntitySchema({ name: "target_step", columns });
//# sourceMappingURL=target-step.table.js.map