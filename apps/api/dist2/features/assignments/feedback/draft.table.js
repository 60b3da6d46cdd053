import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    pieceId: { name: "piece_id", type: "uuid", primary: true },
    authorId: { name: "author_id", type: "uuid", primary: true },
    answers: { type: "jsonb" },
    savedAt: { name: "saved_at", type: "timestamptz" },
    version: { type: "integer" },
};
export const feedbackDraftTable = new EntitySchema({
    name: "feedback_draft",
    columns,
});
//# sourceMappingURL=draft.table.js.map