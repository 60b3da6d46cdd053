import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    concernId: { name: "concern_id", type: "uuid" },
    judgementId: { name: "judgement_id", type: "uuid", nullable: true },
    document: { type: "text", nullable: true },
    sequence: { type: "integer" },
    linkedBy: { name: "linked_by", type: "uuid" },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
};
export const concernEvidenceTable = new EntitySchema({
    name: "concern_evidence",
    columns,
});
//# sourceMappingURL=concern-evidence.table.js.map