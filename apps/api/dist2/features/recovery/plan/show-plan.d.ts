import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { PlanState } from "@reviewpoint/domain/recovery";
import type { PlanTargetType, ShownPlanEvent } from "./plan-event.type.js";
import type { RecoveryPlanEventRow } from "./recovery-plan-event.table.js";
import type { RecoveryPlanRow } from "./recovery-plan.table.js";
/** A plan as it is shown: where its newest event left it, and every event before. */
export interface ShownPlan extends Pick<PlanState, "openedOn" | "closedOn" | "stage" | "step" | "reviewOn" | "outcome" | "extensions" | "version"> {
    readonly id: string;
    readonly traineeId: string;
    readonly ownerId: string;
    readonly recordedAt: IsoInstant;
    readonly reason: string;
    readonly support: string;
    readonly targets: readonly PlanTargetType[];
    readonly events: readonly ShownPlanEvent[];
    readonly reviews: readonly ShownPlanEvent[];
}
/** A plan out of its events, the first of which opened it. */
export declare function showPlan({ id, traineeId, recordedAt }: RecoveryPlanRow, rows: readonly RecoveryPlanEventRow[]): ShownPlan;
