import { wholeTable } from "../../../graph/reading/whole-table.js";
import { frameworkTable } from "./framework.table.js";
export const frameworkById = wholeTable(frameworkTable);
//# sourceMappingURL=framework.loader.js.map