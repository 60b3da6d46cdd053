import { rowsById } from "../../../graph/reading/rows-by-id.js";
import { type SubjectRow, subjectTable } from "./subject.table.js";

export const subjectById = rowsById<SubjectRow>(subjectTable);
