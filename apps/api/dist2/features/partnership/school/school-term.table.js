import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    schoolId: { name: "school_id", type: "uuid", primary: true },
    academicYear: { name: "academic_year", type: "integer", primary: true },
    name: { type: "text", primary: true },
    startsOn: { name: "starts_on", type: "date" },
    endsOn: { name: "ends_on", type: "date" },
};
export const schoolTermTable = new EntitySchema({ name: "school_term", columns });
//# sourceMappingURL=school-term.table.js.map