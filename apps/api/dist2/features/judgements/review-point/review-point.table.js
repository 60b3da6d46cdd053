import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    cohortId: { name: "cohort_id", type: "uuid" },
    code: { type: "text" },
    name: { type: "text" },
    position: { type: "integer" },
    opensOn: { name: "opens_on", type: "date" },
    closesOn: { name: "closes_on", type: "date" },
};
export const reviewPointTable = new EntitySchema({ name: "review_point", columns });
//# sourceMappingURL=review-point.table.js.map