import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    reviewPointId: { name: "review_point_id", type: "uuid" },
    subjectId: { name: "subject_id", type: "uuid" },
    personId: { name: "person_id", type: "uuid" },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
    recordedBy: { name: "recorded_by", type: "uuid" },
    endedAt: { name: "ended_at", type: "timestamptz", nullable: true },
    endedBy: { name: "ended_by", type: "uuid", nullable: true },
    version: { type: "integer" },
};
export const reviewLeadTable = new EntitySchema({
    name: "review_point_lead",
    columns,
});
//# sourceMappingURL=review-lead.table.js.map