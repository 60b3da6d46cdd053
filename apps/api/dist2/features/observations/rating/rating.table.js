import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    observationId: { name: "observation_id", type: "uuid", primary: true },
    observerId: { name: "observer_id", type: "uuid", primary: true },
    strandId: { name: "strand_id", type: "uuid", primary: true },
    levelId: { name: "level_id", type: "uuid" },
    evidence: { type: "text", nullable: true },
};
export const observationRatingTable = new EntitySchema({
    name: "observation_rating",
    columns,
});
//# sourceMappingURL=rating.table.js.map