import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    exerciseId: { name: "exercise_id", type: "uuid" },
    moderatorId: { name: "moderator_id", type: "uuid" },
    withKind: { name: "with_kind", type: "text" },
    withId: { name: "with_id", type: "uuid" },
    declaredAt: { name: "declared_at", type: "timestamptz" },
};
export const moderationConflictTable = new EntitySchema({
    name: "moderation_conflict",
    columns,
});
//# sourceMappingURL=conflict.table.js.map