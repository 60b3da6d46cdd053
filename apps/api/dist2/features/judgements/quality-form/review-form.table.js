import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    reviewPointId: { name: "review_point_id", type: "uuid" },
    subjectId: { name: "subject_id", type: "uuid" },
    sequence: { type: "integer" },
    answers: { type: "jsonb" },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
    recordedBy: { name: "recorded_by", type: "uuid" },
};
export const reviewFormTable = new EntitySchema({ name: "review_form", columns });
//# sourceMappingURL=review-form.table.js.map