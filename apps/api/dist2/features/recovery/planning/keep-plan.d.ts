import type { PlanEvent, PlanState } from "@reviewpoint/domain/recovery";
import type { Performance } from "../../../graph/writing/action.js";
/** The columns that are kept of a plan's state. */
export declare function keptOf({ openedOn, stage, reviewOn, reviewedOn, closedOn }: PlanState): {
    openedOn: string;
    stage: "closed" | "outcome-due" | "review-due";
    reviewOn: string | null;
    reviewedOn: string | null;
    closedOn: string | null;
};
/** Writes down what happened to a plan and where that left it, under the plan's next number. */
export declare function keepEvent({ unit, viewer, now }: Pick<Performance, "unit" | "viewer" | "now">, planId: string, event: PlanEvent, state: PlanState): Promise<void>;
