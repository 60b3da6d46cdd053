import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    exerciseId: { name: "exercise_id", type: "uuid", primary: true },
    moderatorId: { name: "moderator_id", type: "uuid", primary: true },
    mostPieces: { name: "most_pieces", type: "integer", nullable: true },
    namedBy: { name: "named_by", type: "uuid" },
    namedAt: { name: "named_at", type: "timestamptz" },
};
export const moderationModeratorTable = new EntitySchema({
    name: "moderation_moderator",
    columns,
});
//# sourceMappingURL=moderator.table.js.map