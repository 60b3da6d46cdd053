import { gathered } from "../../../graph/reading/by-key.js";
import { wholeTable } from "../../../graph/reading/whole-table.js";
import { readStrands } from "./strand.query.js";
import { strandTable } from "./strand.table.js";
export const strandById = wholeTable(strandTable);
/** The strands of a framework, in the provider's order. */
export const strandsOfFramework = async (ids, context) => gathered(ids, await readStrands(ids, context), (strand) => strand.frameworkId);
//# sourceMappingURL=strand.loader.js.map