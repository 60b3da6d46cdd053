import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    standardisationId: { name: "standardisation_id", type: "uuid" },
    personId: { name: "person_id", type: "uuid" },
    scriptId: { name: "script_id", type: "uuid" },
    sequence: { type: "integer" },
    given: { type: "text" },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
};
export const trialMarkTable = new EntitySchema({ name: "trial_mark", columns });
//# sourceMappingURL=trial-mark.table.js.map