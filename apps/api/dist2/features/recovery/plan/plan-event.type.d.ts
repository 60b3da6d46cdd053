import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { PlanEvent, PlanOutcome } from "@reviewpoint/domain/recovery";
/** Something that happened to a plan, as it is shown. */
export interface ShownPlanEvent {
    readonly kind: PlanEvent["kind"];
    readonly on: IsoDate;
    readonly account: string;
    readonly outcome: PlanOutcome | null;
    readonly reviewOn: IsoDate | null;
    readonly recordedAt: IsoInstant;
    readonly recordedById: string;
}
export declare class PlanEventType implements Omit<ShownPlanEvent, "recordedById"> {
    readonly kind: PlanEvent["kind"];
    readonly on: IsoDate;
    readonly account: string;
    readonly outcome: PlanOutcome | null;
    readonly reviewOn: IsoDate | null;
    readonly recordedAt: IsoInstant;
}
export declare class PlanTargetType {
    readonly position: number;
    readonly action: string;
    readonly successCriteria: string;
    readonly isMet: boolean;
}
