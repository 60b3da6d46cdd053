import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    frameworkId: { name: "framework_id", type: "uuid" },
    code: { type: "text" },
    name: { type: "text" },
    rank: { type: "integer" },
};
export const levelTable = new EntitySchema({ name: "level", columns });
//# sourceMappingURL=level.table.js.map