import { wholeTable } from "../../../graph/reading/whole-table.js";
import { subjectTable } from "./subject.table.js";
export const subjectById = wholeTable(subjectTable);
//# sourceMappingURL=subject.loader.js.map