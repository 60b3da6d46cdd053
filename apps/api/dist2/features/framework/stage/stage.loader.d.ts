import { type StageRow } from "./stage.table.js";
export declare const stageById: import("../../../graph/reading/whole-table.js").WholeTable<StageRow>;
