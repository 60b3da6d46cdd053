import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    personId: { name: "person_id", type: "uuid", primary: true },
    traineeId: { name: "trainee_id", type: "uuid", primary: true },
    relation: { type: "text", primary: true },
    fromOn: { name: "from_on", type: "date", primary: true },
    untilOn: { name: "until_on", type: "date", nullable: true },
};
export const reachTable = new EntitySchema({ name: "reach", columns });
//# sourceMappingURL=reach.table.js.map