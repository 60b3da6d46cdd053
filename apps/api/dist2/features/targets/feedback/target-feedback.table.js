import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    targetId: { name: "target_id", type: "uuid" },
    words: { type: "text" },
    givenBy: { name: "given_by", type: "uuid" },
    givenOn: { name: "given_on", type: "date" },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
};
export const targetFeedbackTable = new EntitySchema({
    name: "target_feedback",
    columns,
});
//# sourceMappingURL=target-feedback.table.js.map