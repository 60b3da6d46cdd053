import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    traineeId: { name: "trainee_id", type: "uuid" },
    action: { type: "text" },
    successEvidence: { name: "success_evidence", type: "text", nullable: true },
    strandId: { name: "strand_id", type: "uuid", nullable: true },
    gapId: { name: "gap_id", type: "uuid", nullable: true },
    originKind: { name: "origin_kind", type: "text" },
    originId: { name: "origin_id", type: "uuid", nullable: true },
    setOn: { name: "set_on", type: "date" },
    setBy: { name: "set_by", type: "uuid" },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
};
export const targetTable = new EntitySchema({ name: "target", columns });
//# sourceMappingURL=target.table.js.map