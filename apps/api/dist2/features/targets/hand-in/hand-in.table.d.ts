import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { ClockMoment } from "@reviewpoint/domain/targets";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** What was handed in for a lesson, or that nothing was. Never changed, only superseded. */
export interface HandInRow {
    readonly id: string;
    readonly traineeId: string;
    readonly material: string;
    readonly lessonOn: IsoDate;
    /** As agreed when it was recorded. */
    readonly dueAt: ClockMoment;
    readonly handedInAt: ClockMoment | null;
    readonly recordedAt: IsoInstant;
    readonly recordedBy: string;
    readonly supersedesId: string | null;
}
export declare const handInTable: EntitySchema<Stored<HandInRow>>;
