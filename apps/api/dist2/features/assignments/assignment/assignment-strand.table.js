import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    assignmentId: { name: "assignment_id", type: "uuid", primary: true },
    strandId: { name: "strand_id", type: "uuid", primary: true },
};
export const assignmentStrandTable = new EntitySchema({
    name: "assignment_strand",
    columns,
});
//# sourceMappingURL=assignment-strand.table.js.map