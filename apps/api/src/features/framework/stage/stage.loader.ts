import { rowsById } from "../../../graph/reading/rows-by-id.js";
import { type StageRow, stageTable } from "./stage.table.js";

export const stageById = rowsById<StageRow>(stageTable);
