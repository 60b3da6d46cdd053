import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { TargetStepKind, TargetStepRow } from "./target-step.table.js";
export declare class TargetStepType implements Omit<TargetStepRow, "targetId" | "recordedBy" | "carriedOver"> {
    readonly version: number;
    readonly kind: TargetStepKind;
    readonly takenOn: IsoDate;
    readonly dueOn: IsoDate;
    readonly note: string | null;
    readonly recordedAt: IsoInstant;
}
