import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    strandId: { name: "strand_id", type: "uuid", primary: true },
    scheme: { type: "text", primary: true },
    section: { type: "text", primary: true },
};
export const frameworkMappingTable = new EntitySchema({
    name: "framework_mapping",
    columns,
});
//# sourceMappingURL=framework-mapping.table.js.map