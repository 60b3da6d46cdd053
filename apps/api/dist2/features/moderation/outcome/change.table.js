import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    exerciseId: { name: "exercise_id", type: "uuid" },
    pieceKey: { name: "piece_key", type: "text" },
    outcomeId: { name: "outcome_id", type: "uuid" },
    reason: { type: "text" },
    valueBefore: { name: "value_before", type: "text" },
    valueAfter: { name: "value_after", type: "text" },
    sourceBefore: { name: "source_before", type: "uuid" },
    sourceAfter: { name: "source_after", type: "uuid" },
    appliedBy: { name: "applied_by", type: "uuid" },
    appliedAt: { name: "applied_at", type: "timestamptz" },
};
export const moderationChangeTable = new EntitySchema({
    name: "moderation_change",
    columns,
});
//# sourceMappingURL=change.table.js.map