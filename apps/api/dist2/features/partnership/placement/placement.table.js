import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    traineeId: { name: "trainee_id", type: "uuid" },
    schoolId: { name: "school_id", type: "uuid" },
    position: { type: "integer" },
    startsOn: { name: "starts_on", type: "date", nullable: true },
    endsOn: { name: "ends_on", type: "date", nullable: true },
    mentorId: { name: "mentor_id", type: "uuid", nullable: true },
};
export const placementTable = new EntitySchema({ name: "placement", columns });
//# sourceMappingURL=placement.table.js.map