import { type PlanEvent, type PlanRefusal } from "@reviewpoint/domain/recovery";
import type { Performance } from "../../../graph/writing/action.js";
import type { Refused, RefusalOf } from "../../../graph/refusals/writes/write-refusal.js";
/** Which plan, and at which version the client has seen it. */
export interface SeenPlan {
    readonly planId: string;
    readonly expectedVersion: number;
}
/** Lets one more event happen to a plan: gives the trainee whose plan it is, or why it may not. */
export declare function advance(performance: Omit<Performance, "refuse">, { planId, expectedVersion }: SeenPlan, event: PlanEvent): Promise<{
    readonly traineeId: string;
} | Refused<PlanRefusal | RefusalOf<"not-found" | "conflict">>>;
