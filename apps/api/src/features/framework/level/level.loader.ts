import { gathered } from "../../../graph/reading/by-key.js";
import type { Batch } from "../../../graph/reading/load.js";
import { wholeTable } from "../../../graph/reading/whole-table.js";
import { readLevels } from "./level.query.js";
import { type LevelRow, levelTable } from "./level.table.js";

export const levelById = wholeTable<LevelRow>(levelTable);

/** The scale of a framework, the lowest level first. */
export const levelsOfFramework: Batch<string, LevelRow[]> = async (ids, context) =>
  gathered(ids, await readLevels(ids, context), (level) => level.frameworkId);
