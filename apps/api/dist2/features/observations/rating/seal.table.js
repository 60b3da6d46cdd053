import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    observationId: { name: "observation_id", type: "uuid", primary: true },
    observerId: { name: "observer_id", type: "uuid", primary: true },
    salt: { type: "text" },
};
export const observationSealTable = new EntitySchema({ name: "observation_seal", columns });
//# sourceMappingURL=seal.table.js.map