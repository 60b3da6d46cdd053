import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    meetingId: { name: "meeting_id", type: "uuid", primary: true },
    version: { type: "integer", primary: true },
    targetId: { name: "target_id", type: "uuid", primary: true },
    progress: { type: "text" },
};
export const meetingReviewTable = new EntitySchema({
    name: "meeting_review",
    columns,
});
//# sourceMappingURL=meeting-review.table.js.map