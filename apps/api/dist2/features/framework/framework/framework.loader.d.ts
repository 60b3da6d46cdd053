import { type FrameworkRow } from "./framework.table.js";
export declare const frameworkById: import("../../../graph/reading/whole-table.js").WholeTable<FrameworkRow>;
