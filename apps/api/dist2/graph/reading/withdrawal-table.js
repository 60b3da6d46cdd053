import { EntitySchema } from "typeorm";
import { providerColumn } from "./stored.js";
const columns = {
    withdrawnOn: { name: "withdrawn_on", type: "date" },
    reason: { type: "text" },
    recordedBy: { name: "recorded_by", type: "uuid" },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
};
/**
 * A table of what was taken back: each thing once, for good.
 *
 * @param of the column that names the thing, and its name in rows, e.g. `{ gradeId: "grade_id" }`.
 */
export function withdrawalTable(name, of) {
    const [[property = "", column = ""] = []] = Object.entries(of);
    return new EntitySchema({
        name,
        columns: {
            providerId: providerColumn,
            [property]: { name: column, type: "uuid", primary: true },
            ...columns,
        },
    });
}
//# sourceMappingURL=withdrawal-table.js.map