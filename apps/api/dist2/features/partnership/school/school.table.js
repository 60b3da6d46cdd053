import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    urn: { type: "text" },
    name: { type: "text" },
    hubId: { name: "hub_id", type: "uuid", nullable: true },
};
export const schoolTable = new EntitySchema({ name: "school", columns });
//# sourceMappingURL=school.table.js.map