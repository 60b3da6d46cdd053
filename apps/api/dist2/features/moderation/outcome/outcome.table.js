import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    exerciseId: { name: "exercise_id", type: "uuid" },
    round: { type: "integer" },
    assessorId: { name: "assessor_id", type: "uuid", nullable: true },
    outcome: { type: "text" },
    content: { type: "jsonb" },
    decidedBy: { name: "decided_by", type: "uuid" },
    decidedAt: { name: "decided_at", type: "timestamptz" },
};
export const moderationOutcomeTable = new EntitySchema({
    name: "moderation_outcome",
    columns,
});
//# sourceMappingURL=outcome.table.js.map