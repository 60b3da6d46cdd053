import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    pieceId: { name: "piece_id", type: "uuid" },
    traineeId: { name: "trainee_id", type: "uuid" },
    sequence: { type: "integer" },
    answers: { type: "jsonb" },
    writtenBy: { name: "written_by", type: "uuid" },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
};
export const feedbackTable = new EntitySchema({ name: "feedback", columns });
//# sourceMappingURL=feedback.table.js.map