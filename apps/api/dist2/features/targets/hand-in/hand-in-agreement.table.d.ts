import type { DeadlineRule, IsoInstant, Weekday } from "@reviewpoint/domain/calendar";
import type { ClockTime, HandInRule } from "@reviewpoint/domain/targets";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** How and by when a trainee hands in plans and materials. The highest version is what is agreed. */
export interface HandInAgreementRow {
    readonly traineeId: string;
    readonly version: number;
    readonly way: string;
    readonly kind: HandInRule["kind"];
    readonly weekday: Weekday | null;
    readonly days: number | null;
    readonly counted: DeadlineRule["counted"] | null;
    readonly time: ClockTime;
    readonly recordedAt: IsoInstant;
    readonly recordedBy: string;
}
export declare const handInAgreementTable: EntitySchema<Stored<HandInAgreementRow>>;
