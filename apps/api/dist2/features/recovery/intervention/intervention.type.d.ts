import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { InterventionEffect, InterventionKind } from "@reviewpoint/domain/recovery";
import type { InterventionRow } from "./intervention.table.js";
export declare class InterventionType implements Omit<InterventionRow, "traineeId" | "concernId" | "madeBy" | "firstFollowUpOn"> {
    readonly id: string;
    readonly kind: InterventionKind;
    readonly madeOn: IsoDate;
    readonly account: string;
    readonly followUpOn: IsoDate | null;
    readonly recordedAt: IsoInstant;
    readonly version: number;
}
export declare class FollowUpType {
    readonly on: IsoDate;
    readonly account: string;
    readonly effect: InterventionEffect;
    readonly nextOn: IsoDate | null;
    readonly recordedAt: IsoInstant;
}
