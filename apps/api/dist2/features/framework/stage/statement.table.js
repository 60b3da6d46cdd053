import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    strandId: { name: "strand_id", type: "uuid" },
    stageId: { name: "stage_id", type: "uuid" },
    code: { type: "text" },
    body: { type: "text" },
    position: { type: "integer" },
};
export const statementTable = new EntitySchema({ name: "statement", columns });
//# sourceMappingURL=statement.table.js.map