import type { Batch } from "../../../graph/reading/load.js";
import { type PlanRow } from "./plan.table.js";
/** A plan as it is shown. */
export interface ShownPlan extends PlanRow {
    readonly sampled: number;
    readonly isAccepted: boolean;
}
/** The samples that were drawn for exercises, the first one first. */
export declare const plansOf: Batch<string, ShownPlan[]>;
