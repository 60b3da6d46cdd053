import type { GraphContext } from "../../../graph/context.js";
import type { ShownPlan } from "./show-plan.js";
/** A plan by id, and the instant as of which it is looked at; null for now. */
export interface AskedPlan {
    readonly id: string | null;
    readonly asOf: string | null;
}
/** Plans as the record stood, each at its own instant: a question has one of these, or two. */
export declare function plansAsOf(asked: readonly AskedPlan[], context: GraphContext): Promise<(ShownPlan | null)[]>;
