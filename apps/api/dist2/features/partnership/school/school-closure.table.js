import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    schoolId: { name: "school_id", type: "uuid", primary: true },
    academicYear: { name: "academic_year", type: "integer", primary: true },
    reason: { type: "text" },
    startsOn: { name: "starts_on", type: "date", primary: true },
    endsOn: { name: "ends_on", type: "date" },
};
export const schoolClosureTable = new EntitySchema({
    name: "school_closure",
    columns,
});
//# sourceMappingURL=school-closure.table.js.map