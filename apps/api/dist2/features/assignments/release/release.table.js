import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    pieceId: { name: "piece_id", type: "uuid", primary: true },
    sequence: { type: "integer", primary: true },
    releasedOn: { name: "released_on", type: "date" },
    releasedAt: { name: "released_at", type: "timestamptz" },
    releasedBy: { name: "released_by", type: "uuid", nullable: true },
};
export const releaseTable = new EntitySchema({ name: "feedback_release", columns });
//# sourceMappingURL=release.table.js.map