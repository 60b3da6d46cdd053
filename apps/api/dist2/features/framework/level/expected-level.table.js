import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    strandId: { name: "strand_id", type: "uuid", primary: true },
    reviewPointCode: { name: "review_point_code", type: "text", primary: true },
    levelId: { name: "level_id", type: "uuid" },
};
export const expectedLevelTable = new EntitySchema({
    name: "expected_level",
    columns,
});
//# sourceMappingURL=expected-level.table.js.map