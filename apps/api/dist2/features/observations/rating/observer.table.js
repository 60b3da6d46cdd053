import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    observationId: { name: "observation_id", type: "uuid", primary: true },
    observerId: { name: "observer_id", type: "uuid", primary: true },
    position: { type: "integer" },
    sealedAt: { name: "sealed_at", type: "timestamptz", nullable: true },
    commitmentHash: { name: "commitment_hash", type: "text", nullable: true },
};
export const observationObserverTable = new EntitySchema({
    name: "observation_observer",
    columns,
});
//# sourceMappingURL=observer.table.js.map