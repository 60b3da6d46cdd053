import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    exerciseId: { name: "exercise_id", type: "uuid" },
    sequence: { type: "integer" },
    unallotted: { type: "jsonb" },
    allocatedBy: { name: "allocated_by", type: "uuid" },
    allocatedAt: { name: "allocated_at", type: "timestamptz" },
};
export const moderationAllocationTable = new EntitySchema({
    name: "moderation_allocation",
    columns,
});
//# sourceMappingURL=allocation.table.js.map