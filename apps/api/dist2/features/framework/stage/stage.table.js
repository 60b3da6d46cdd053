import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    frameworkId: { name: "framework_id", type: "uuid" },
    code: { type: "text" },
    name: { type: "text" },
    position: { type: "integer" },
};
export const stageTable = new EntitySchema({ name: "stage", columns });
//# sourceMappingURL=stage.table.js.map