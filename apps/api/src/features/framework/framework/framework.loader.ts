import { rowsById } from "../../../graph/reading/rows-by-id.js";
import { type FrameworkRow, frameworkTable } from "./framework.table.js";

export const frameworkById = rowsById<FrameworkRow>(frameworkTable);
