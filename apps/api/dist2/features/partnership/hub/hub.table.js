import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    code: { type: "text" },
    name: { type: "text" },
};
export const hubTable = new EntitySchema({ name: "hub", columns });
//# sourceMappingURL=hub.table.js.map