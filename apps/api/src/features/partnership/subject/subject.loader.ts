import { wholeTable } from "../../../graph/reading/whole-table.js";
import { type SubjectRow, subjectTable } from "./subject.table.js";

export const subjectById = wholeTable<SubjectRow>(subjectTable);
