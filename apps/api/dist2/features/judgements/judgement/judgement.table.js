import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    traineeId: { name: "trainee_id", type: "uuid" },
    reviewPointId: { name: "review_point_id", type: "uuid" },
    strandId: { name: "strand_id", type: "uuid" },
    levelId: { name: "level_id", type: "uuid" },
    assessorId: { name: "assessor_id", type: "uuid", nullable: true },
    judgedOn: { name: "judged_on", type: "date" },
    evidence: { type: "text", nullable: true },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
    supersedesId: { name: "supersedes_id", type: "uuid", nullable: true },
};
export const judgementTable = new EntitySchema({ name: "judgement", columns });
//# sourceMappingURL=judgement.table.js.map