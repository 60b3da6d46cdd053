import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    exerciseId: { name: "exercise_id", type: "uuid" },
    sequence: { type: "integer" },
    extendedBy: { name: "extended_by", type: "uuid" },
    extendedAt: { name: "extended_at", type: "timestamptz" },
};
export const moderationExtensionTable = new EntitySchema({
    name: "moderation_extension",
    columns,
});
//# sourceMappingURL=extension.table.js.map