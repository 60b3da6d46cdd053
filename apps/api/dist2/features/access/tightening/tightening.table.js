import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    role: { type: "text" },
    relation: { type: "text" },
    act: { type: "text" },
    masked: { type: "jsonb", nullable: true },
    reason: { type: "text" },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
    endedAt: { name: "ended_at", type: "timestamptz", nullable: true },
    version: { type: "integer" },
};
export const tighteningTable = new EntitySchema({
    name: "access_tightening",
    columns,
});
//# sourceMappingURL=tightening.table.js.map