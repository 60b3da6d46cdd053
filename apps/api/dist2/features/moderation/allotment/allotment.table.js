import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    exerciseId: { name: "exercise_id", type: "uuid", primary: true },
    pieceKey: { name: "piece_key", type: "text", primary: true },
    moderatorId: { name: "moderator_id", type: "uuid", primary: true },
    position: { type: "integer" },
    dueOn: { name: "due_on", type: "date" },
    isBlind: { name: "is_blind", type: "boolean" },
    traineeId: { name: "trainee_id", type: "uuid" },
    reviewPointId: { name: "review_point_id", type: "uuid", nullable: true },
    strandId: { name: "strand_id", type: "uuid", nullable: true },
    observationId: { name: "observation_id", type: "uuid", nullable: true },
    submissionId: { name: "submission_id", type: "uuid", nullable: true },
    allottedBy: { name: "allotted_by", type: "uuid" },
    allottedAt: { name: "allotted_at", type: "timestamptz" },
    judgedAt: { name: "judged_at", type: "timestamptz", nullable: true },
    releasedAt: { name: "released_at", type: "timestamptz", nullable: true },
};
export const moderationAllotmentTable = new EntitySchema({
    name: "moderation_allotment",
    columns,
});
//# sourceMappingURL=allotment.table.js.map