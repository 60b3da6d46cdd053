import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    traineeId: { name: "trainee_id", type: "uuid", primary: true },
    monday: { type: "date", primary: true },
    version: { type: "integer", primary: true },
    finding: { type: "text" },
    note: { type: "text", nullable: true },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
    recordedBy: { name: "recorded_by", type: "uuid" },
};
export const weekCheckTable = new EntitySchema({ name: "week_check", columns });
//# sourceMappingURL=week-check.table.js.map