import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    schoolId: { name: "school_id", type: "uuid" },
    reviewPointId: { name: "review_point_id", type: "uuid" },
    subjectId: { name: "subject_id", type: "uuid", nullable: true },
    content: { type: "text" },
    sha256: { type: "text" },
    remark: { type: "text", nullable: true },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
    recordedBy: { name: "recorded_by", type: "uuid" },
};
export const schoolSummaryTable = new EntitySchema({
    name: "school_summary",
    columns,
});
//# sourceMappingURL=school-summary.table.js.map