import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    key: { type: "text", primary: true },
    validFrom: { name: "valid_from", type: "date", primary: true },
    value: { type: "jsonb" },
};
export const settingTable = new EntitySchema({ name: "setting", columns });
//# sourceMappingURL=setting.table.js.map