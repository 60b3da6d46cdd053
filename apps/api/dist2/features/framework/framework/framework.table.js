import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    code: { type: "text" },
    name: { type: "text" },
    version: { type: "text" },
    validFrom: { name: "valid_from", type: "date" },
};
export const frameworkTable = new EntitySchema({ name: "framework", columns });
//# sourceMappingURL=framework.table.js.map