import type { Batch } from "../../../graph/reading/load.js";
import { type ReviewPointRow } from "./review-point.table.js";
export declare const reviewPointById: import("../../../graph/reading/whole-table.js").WholeTable<ReviewPointRow>;
/** The review points of a cohort, in the order of the year. */
export declare const reviewPointsOfCohort: Batch<string, ReviewPointRow[]>;
