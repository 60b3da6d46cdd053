import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    standardisationId: { name: "standardisation_id", type: "uuid" },
    position: { type: "integer" },
    label: { type: "text" },
    document: { type: "text", nullable: true },
};
export const standardScriptTable = new EntitySchema({ name: "standard_script", columns });
//# sourceMappingURL=script.table.js.map