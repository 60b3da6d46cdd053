import type { DeadlineRule, IsoDate, IsoInstant, Weekday } from "@reviewpoint/domain/calendar";
import type { HandInRule, HandInStanding } from "@reviewpoint/domain/targets";
import type { HandInRow } from "./hand-in.table.js";
import type { HandInAgreementRow } from "./hand-in-agreement.table.js";
export declare class HandInAgreementType implements Omit<HandInAgreementRow, "traineeId" | "recordedBy"> {
    readonly version: number;
    readonly way: string;
    readonly kind: HandInRule["kind"];
    readonly weekday: Weekday | null;
    readonly days: number | null;
    readonly counted: DeadlineRule["counted"] | null;
    readonly time: string;
    readonly recordedAt: IsoInstant;
}
/** A hand-in as it stands now. */
export interface KnownHandIn extends HandInRow {
    readonly standing: HandInStanding;
}
export declare class HandInType implements Omit<KnownHandIn, "traineeId" | "recordedBy" | "supersedesId"> {
    readonly id: string;
    readonly material: string;
    readonly lessonOn: IsoDate;
    readonly dueAt: string;
    readonly handedInAt: string | null;
    readonly standing: HandInStanding;
    readonly recordedAt: IsoInstant;
}
