import { frozenValueTable } from "./value/frozen-value.table.js";
import { frozenTable } from "./view/frozen.table.js";
/** The tables of what was frozen. */
export const frozenTables = [frozenTable, frozenValueTable];
//# sourceMappingURL=tables.js.map