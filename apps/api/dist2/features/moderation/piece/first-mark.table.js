import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    planId: { name: "plan_id", type: "uuid", primary: true },
    exerciseId: { name: "exercise_id", type: "uuid" },
    pieceKey: { name: "piece_key", type: "text", primary: true },
    sourceId: { name: "source_id", type: "uuid" },
    bandCode: { name: "band_code", type: "text", nullable: true },
    value: { type: "text", nullable: true },
    flags: { type: "jsonb" },
    reasons: { type: "jsonb", nullable: true },
};
export const moderationFirstMarkTable = new EntitySchema({
    name: "moderation_first_mark",
    columns,
});
//# sourceMappingURL=first-mark.table.js.map