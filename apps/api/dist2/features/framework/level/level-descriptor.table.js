import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    strandId: { name: "strand_id", type: "uuid", primary: true },
    levelId: { name: "level_id", type: "uuid", primary: true },
    body: { type: "text" },
};
export const levelDescriptorTable = new EntitySchema({
    name: "level_descriptor",
    columns,
});
//# sourceMappingURL=level-descriptor.table.js.map