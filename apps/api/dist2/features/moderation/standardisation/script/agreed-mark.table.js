import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    scriptId: { name: "script_id", type: "uuid", primary: true },
    standardisationId: { name: "standardisation_id", type: "uuid" },
    agreed: { type: "text" },
};
export const agreedMarkTable = new EntitySchema({
    name: "standard_script_mark",
    columns,
});
//# sourceMappingURL=agreed-mark.table.js.map