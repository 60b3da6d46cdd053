import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    boardId: { name: "board_id", type: "uuid", primary: true },
    cohortId: { name: "cohort_id", type: "uuid", primary: true },
};
export const boardCohortTable = new EntitySchema({ name: "board_cohort", columns });
//# sourceMappingURL=board-cohort.table.js.map