import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    exerciseId: { name: "exercise_id", type: "uuid" },
    pieceKey: { name: "piece_key", type: "text" },
    moderatorId: { name: "moderator_id", type: "uuid" },
    value: { type: "text", nullable: true },
    finding: { type: "text", nullable: true },
    raisesConcern: { name: "raises_concern", type: "boolean" },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
};
export const moderationSecondJudgementTable = new EntitySchema({
    name: "moderation_second_judgement",
    columns,
});
//# sourceMappingURL=second-judgement.table.js.map