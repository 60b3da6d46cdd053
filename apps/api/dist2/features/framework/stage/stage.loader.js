import { wholeTable } from "../../../graph/reading/whole-table.js";
import { stageTable } from "./stage.table.js";
export const stageById = wholeTable(stageTable);
//# sourceMappingURL=stage.loader.js.map