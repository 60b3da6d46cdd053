import type { Batch } from "../../../graph/reading/load.js";
import { type CohortRow } from "./cohort.table.js";
export declare const cohortById: import("../../../graph/reading/whole-table.js").WholeTable<CohortRow>;
export declare const cohortByCode: Batch<string, CohortRow | null>;
