import type { WeekCheckRow } from "./week-check.table.js";
/** The newest check of each week of trainees, the newest week first. */
export declare const checksByTrainee: import("../../../graph/reading/as-of/batch-as-of.js").BatchAsOf<string, readonly WeekCheckRow[]>;
