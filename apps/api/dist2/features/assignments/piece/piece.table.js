import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    assignmentId: { name: "assignment_id", type: "uuid" },
    traineeId: { name: "trainee_id", type: "uuid" },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
};
export const pieceTable = new EntitySchema({ name: "piece_of_work", columns });
//# sourceMappingURL=piece.table.js.map