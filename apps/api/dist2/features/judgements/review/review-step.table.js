import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    traineeId: { name: "trainee_id", type: "uuid" },
    reviewPointId: { name: "review_point_id", type: "uuid" },
    sequence: { type: "integer" },
    kind: { type: "text" },
    doneOn: { name: "done_on", type: "date" },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
    recordedBy: { name: "recorded_by", type: "uuid" },
    reason: { type: "text", nullable: true },
    openUntil: { name: "open_until", type: "date", nullable: true },
    content: { type: "text", nullable: true },
    sha256: { type: "text", nullable: true },
};
export const reviewStepTable = new EntitySchema({ name: "review_step", columns });
//# sourceMappingURL=review-step.table.js.map