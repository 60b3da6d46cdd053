import { askedColumns } from "../../../graph/asking/asked-columns.js";
import { rowsById } from "../../../graph/reading/rows-by-id.js";
import { schoolTable } from "./school.table.js";
const columns = askedColumns(schoolTable, "school", "School", { hubId: ["hub"] });
export const schoolById = rowsById(schoolTable, columns);
//# sourceMappingURL=school.loader.js.map