import { type SchoolRow } from "./school.table.js";
export declare const schoolById: import("../../../graph/reading/rows-by-id.js").RowsById<SchoolRow>;
