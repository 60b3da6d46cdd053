import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    traineeId: { name: "trainee_id", type: "uuid", primary: true },
    reviewPointId: { name: "review_point_id", type: "uuid", primary: true },
    strandId: { name: "strand_id", type: "uuid", primary: true },
    cohortId: { name: "cohort_id", type: "uuid" },
    hubId: { name: "hub_id", type: "uuid", nullable: true },
    subjectId: { name: "subject_id", type: "uuid" },
    state: { type: "text" },
    judgementId: { name: "judgement_id", type: "uuid", nullable: true },
    levelRank: { name: "level_rank", type: "integer", nullable: true },
    expectedRank: { name: "expected_rank", type: "integer", nullable: true },
};
export const standingTable = new EntitySchema({ name: "standing", columns });
//# sourceMappingURL=standing.table.js.map