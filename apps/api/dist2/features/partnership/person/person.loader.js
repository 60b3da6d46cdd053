import { rowsById } from "../../../graph/reading/rows-by-id.js";
import { personTable } from "./person.table.js";
import { namedPersonColumns } from "./show-person.js";
/** People with their names, whoever asks: what meets a person through a row decides whether the name is shown. */
export const personRowById = rowsById(personTable, namedPersonColumns);
//# sourceMappingURL=person.loader.js.map