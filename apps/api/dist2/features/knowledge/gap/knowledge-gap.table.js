import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    traineeId: { name: "trainee_id", type: "uuid" },
    topic: { type: "text" },
    foundIn: { name: "found_in", type: "text" },
    strandId: { name: "strand_id", type: "uuid", nullable: true },
    raisedOn: { name: "raised_on", type: "date" },
};
export const knowledgeGapTable = new EntitySchema({
    name: "knowledge_gap",
    columns,
});
//# sourceMappingURL=knowledge-gap.table.js.map