import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid" },
    planId: { name: "plan_id", type: "uuid", primary: true },
    exerciseId: { name: "exercise_id", type: "uuid" },
    pieceKey: { name: "piece_key", type: "text", primary: true },
    number: { type: "integer" },
    traineeId: { name: "trainee_id", type: "uuid" },
    assessorId: { name: "assessor_id", type: "uuid", nullable: true },
    assessorNumber: { name: "assessor_number", type: "integer" },
    schoolId: { name: "school_id", type: "uuid", nullable: true },
    hubId: { name: "hub_id", type: "uuid", nullable: true },
    subjectId: { name: "subject_id", type: "uuid" },
    cohortId: { name: "cohort_id", type: "uuid" },
    reviewPointId: { name: "review_point_id", type: "uuid", nullable: true },
    strandId: { name: "strand_id", type: "uuid", nullable: true },
    observationId: { name: "observation_id", type: "uuid", nullable: true },
    submissionId: { name: "submission_id", type: "uuid", nullable: true },
    isSampled: { name: "is_sampled", type: "boolean" },
};
export const moderationPieceTable = new EntitySchema({ name: "moderation_piece", columns });
//# sourceMappingURL=piece.table.js.map