import type { PlanState } from "@reviewpoint/domain/recovery";
import type { Performance } from "../../../graph/writing/action.js";
import type { ConcernRow } from "../concern/concern.table.js";
import type { RecoveryPlanRow } from "../plan/recovery-plan.table.js";
type Within = Pick<Performance, "unit" | "viewer">;
/** A plan as an action finds it. */
export interface FoundPlan extends Pick<RecoveryPlanRow, "id" | "traineeId" | "version"> {
    readonly state: PlanState;
}
/** The plan with this id and where its newest event left it; null where there is none. */
export declare function planWithin({ unit, viewer }: Within, id: string): Promise<FoundPlan | null>;
/** The id of the trainee's open plan; null where there is none. */
export declare function openPlanOf({ unit, viewer }: Within, traineeId: string): Promise<string | null>;
/** The concern with this id about this trainee; null where there is none. */
export declare function concernOf({ unit, viewer }: Within, traineeId: string, id: string): Promise<Pick<ConcernRow, "id" | "version" | "planId"> | null>;
export {};
