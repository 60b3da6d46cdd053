import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    cohortId: { name: "cohort_id", type: "uuid" },
    reviewPointId: { name: "review_point_id", type: "uuid" },
    strandId: { name: "strand_id", type: "uuid" },
    hubId: { name: "hub_id", type: "uuid", nullable: true },
    subjectId: { name: "subject_id", type: "uuid" },
    state: { type: "text" },
    levelRank: { name: "level_rank", type: "integer", nullable: true },
    expectedRank: { name: "expected_rank", type: "integer", nullable: true },
    trainees: { type: "integer" },
};
export const progressCellTable = new EntitySchema({
    name: "progress_cell",
    columns,
});
//# sourceMappingURL=progress-cell.table.js.map