import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    assignmentId: { name: "assignment_id", type: "uuid" },
    extends: { type: "text" },
    personId: { name: "person_id", type: "uuid" },
    untilOn: { name: "until_on", type: "date" },
    reason: { type: "text" },
    recordedBy: { name: "recorded_by", type: "uuid" },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
};
export const extensionTable = new EntitySchema({
    name: "assignment_extension",
    columns,
});
//# sourceMappingURL=extension.table.js.map