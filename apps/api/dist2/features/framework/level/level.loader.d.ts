import type { Batch } from "../../../graph/reading/load.js";
import { type LevelRow } from "./level.table.js";
export declare const levelById: import("../../../graph/reading/whole-table.js").WholeTable<LevelRow>;
/** The scale of a framework, the lowest level first. */
export declare const levelsOfFramework: Batch<string, LevelRow[]>;
