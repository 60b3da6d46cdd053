import { wholeTable } from "../../../graph/reading/whole-table.js";
import { type StageRow, stageTable } from "./stage.table.js";

export const stageById = wholeTable<StageRow>(stageTable);
