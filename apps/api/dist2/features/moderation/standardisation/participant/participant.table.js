import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    standardisationId: { name: "standardisation_id", type: "uuid" },
    personId: { name: "person_id", type: "uuid" },
    marked: { type: "integer" },
    version: { type: "integer" },
};
export const participantTable = new EntitySchema({
    name: "standardisation_participant",
    columns,
});
//# sourceMappingURL=participant.table.js.map