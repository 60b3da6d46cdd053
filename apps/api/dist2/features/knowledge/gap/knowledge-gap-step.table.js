import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    gapId: { name: "gap_id", type: "uuid", primary: true },
    version: { type: "integer", primary: true },
    closedOn: { name: "closed_on", type: "date", nullable: true },
    evidence: { type: "text", nullable: true },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
    recordedBy: { name: "recorded_by", type: "uuid" },
};
export const knowledgeGapStepTable = new EntitySchema({
    name: "knowledge_gap_step",
    columns,
});
//# sourceMappingURL=knowledge-gap-step.table.js.map