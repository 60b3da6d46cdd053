import { rowsById } from "../../../graph/reading/rows-by-id.js";
import { type SchoolRow, schoolTable } from "./school.table.js";

export const schoolById = rowsById<SchoolRow>(schoolTable);
