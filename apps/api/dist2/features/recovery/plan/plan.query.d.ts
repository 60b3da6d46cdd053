import type { GraphContext } from "../../../graph/context.js";
import type { Batch } from "../../../graph/reading/load.js";
import { type ShownPlan } from "./show-plan.js";
/** Which plans: those of trainees, or those with ids. */
export type Which = {
    readonly traineeIds: readonly string[];
} | {
    readonly ids: readonly string[];
};
/** Plans of trainees of whom the viewer may read them, the newest first, as the record stood at an instant. */
export declare function readPlans(context: GraphContext, which: Which, asOf?: string | null): Promise<ShownPlan[]>;
/** Plans by id; null outside the viewer's reach. */
export declare const planById: Batch<string, ShownPlan | null>;
