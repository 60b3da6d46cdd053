import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    reviewPointId: { name: "review_point_id", type: "uuid" },
    subjectId: { name: "subject_id", type: "uuid" },
    authorId: { name: "author_id", type: "uuid" },
    account: { type: "text" },
    savedAt: { name: "saved_at", type: "timestamptz" },
    version: { type: "integer" },
};
export const reportDraftTable = new EntitySchema({
    name: "subject_report_draft",
    columns,
});
//# sourceMappingURL=report-draft.table.js.map