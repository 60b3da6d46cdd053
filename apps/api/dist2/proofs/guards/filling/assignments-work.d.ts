import type { WriteUnit } from "../../../database/index.js";
/** An assignment of the target's: extended, handed in, allotted, marked, answered and sent. */
export declare function insertAssignmentsWork(unit: WriteUnit): Promise<void>;
