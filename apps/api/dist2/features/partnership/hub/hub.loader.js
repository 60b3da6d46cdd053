import { wholeTable } from "../../../graph/reading/whole-table.js";
import { hubTable } from "./hub.table.js";
export const hubById = wholeTable(hubTable);
//# sourceMappingURL=hub.loader.js.map