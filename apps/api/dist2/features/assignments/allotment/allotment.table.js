import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    pieceId: { name: "piece_id", type: "uuid", primary: true },
    sequence: { type: "integer", primary: true },
    markerId: { name: "marker_id", type: "uuid" },
    recordedBy: { name: "recorded_by", type: "uuid" },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
};
export const allotmentTable = new EntitySchema({ name: "allotment", columns });
//# sourceMappingURL=allotment.table.js.map