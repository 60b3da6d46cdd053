import { gathered } from "../../../graph/reading/by-key.js";
import { wholeTable } from "../../../graph/reading/whole-table.js";
import { readLevels } from "./level.query.js";
import { levelTable } from "./level.table.js";
export const levelById = wholeTable(levelTable);
/** The scale of a framework, the lowest level first. */
export const levelsOfFramework = async (ids, context) => gathered(ids, await readLevels(ids, context), (level) => level.frameworkId);
//# sourceMappingURL=level.loader.js.map