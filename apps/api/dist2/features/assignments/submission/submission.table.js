import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    pieceId: { name: "piece_id", type: "uuid" },
    sequence: { type: "integer" },
    attempt: { type: "integer" },
    receivedOn: { name: "received_on", type: "date" },
    daysLate: { name: "days_late", type: "integer" },
    recordedBy: { name: "recorded_by", type: "uuid" },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
};
export const submissionTable = new EntitySchema({ name: "submission", columns });
//# sourceMappingURL=submission.table.js.map