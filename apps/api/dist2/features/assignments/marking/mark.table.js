import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    pieceId: { name: "piece_id", type: "uuid" },
    traineeId: { name: "trainee_id", type: "uuid" },
    stage: { type: "text" },
    attempt: { type: "integer" },
    sequence: { type: "integer" },
    value: { type: "text", nullable: true },
    countedValue: { name: "counted_value", type: "text", nullable: true },
    bandId: { name: "band_id", type: "text", nullable: true },
    answers: { type: "jsonb" },
    givenBy: { name: "given_by", type: "uuid" },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
    supersedesId: { name: "supersedes_id", type: "uuid", nullable: true },
};
export const markTable = new EntitySchema({ name: "mark", columns });
//# sourceMappingURL=mark.table.js.map