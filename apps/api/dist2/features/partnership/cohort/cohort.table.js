import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    code: { type: "text" },
    name: { type: "text" },
    academicYear: { name: "academic_year", type: "integer" },
    frameworkId: { name: "framework_id", type: "uuid" },
    startsOn: { name: "starts_on", type: "date" },
    endsOn: { name: "ends_on", type: "date" },
};
export const cohortTable = new EntitySchema({ name: "cohort", columns });
//# sourceMappingURL=cohort.table.js.map