import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { ConcernKind } from "@reviewpoint/domain/recovery";
import type { ConcernRow } from "./concern.table.js";
export declare class ConcernType implements Omit<ConcernRow, "traineeId" | "raisedBy" | "planId"> {
    readonly id: string;
    readonly kind: ConcernKind;
    readonly raisedOn: IsoDate;
    readonly account: string | null;
    readonly planDueOn: IsoDate | null;
    readonly recordedAt: IsoInstant;
    readonly version: number;
}
export declare class ConcernEvidenceType {
    readonly id: string;
    readonly document: string | null;
    readonly recordedAt: IsoInstant;
}
