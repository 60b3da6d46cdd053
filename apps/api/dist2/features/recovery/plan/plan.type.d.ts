import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { PlanOutcome, PlanState, PlanStep } from "@reviewpoint/domain/recovery";
import type { ShownPlan } from "./show-plan.js";
import { PlanTargetType, type ShownPlanEvent } from "./plan-event.type.js";
export declare class RecoveryPlanType implements Omit<ShownPlan, "traineeId" | "ownerId" | "asOf" | "recordedAt" | "reviews"> {
    readonly id: string;
    readonly openedOn: IsoDate;
    readonly closedOn: IsoDate | null;
    readonly stage: PlanState["stage"];
    readonly step: PlanStep;
    readonly reviewOn: IsoDate | null;
    readonly outcome: PlanOutcome | null;
    readonly extensions: number;
    readonly version: number;
    readonly reason: string;
    readonly support: string;
    readonly targets: readonly PlanTargetType[];
    readonly events: readonly ShownPlanEvent[];
}
