import { type SubjectRow } from "./subject.table.js";
export declare const subjectById: import("../../../graph/reading/whole-table.js").WholeTable<SubjectRow>;
