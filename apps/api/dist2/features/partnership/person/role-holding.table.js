import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    personId: { name: "person_id", type: "uuid" },
    role: { type: "text" },
    hubId: { name: "hub_id", type: "uuid", nullable: true },
    subjectId: { name: "subject_id", type: "uuid", nullable: true },
    schoolId: { name: "school_id", type: "uuid", nullable: true },
    cohortId: { name: "cohort_id", type: "uuid", nullable: true },
    fromOn: { name: "from_on", type: "date" },
    untilOn: { name: "until_on", type: "date", nullable: true },
    version: { type: "integer" },
};
export const roleHoldingTable = new EntitySchema({ name: "role_holding", columns });
//# sourceMappingURL=role-holding.table.js.map