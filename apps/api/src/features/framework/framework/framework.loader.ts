import { wholeTable } from "../../../graph/reading/whole-table.js";
import { type FrameworkRow, frameworkTable } from "./framework.table.js";

export const frameworkById = wholeTable<FrameworkRow>(frameworkTable);
