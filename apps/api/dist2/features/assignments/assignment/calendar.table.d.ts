import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** The days of an assignment as they were set, or changed. */
export interface AssignmentCalendarRow {
    readonly assignmentId: string;
    /** From 1; the highest counts. */
    readonly sequence: number;
    /** The last day for handing in. */
    readonly handInBy: IsoDate;
    readonly markingOpensOn: IsoDate;
    readonly markingClosesOn: IsoDate;
    readonly moderationOpensOn: IsoDate;
    readonly moderationClosesOn: IsoDate;
    /** The day on which feedback is sent. */
    readonly releaseOn: IsoDate;
    readonly recordedBy: string;
    readonly recordedAt: IsoInstant;
}
export declare const assignmentCalendarTable: EntitySchema<Stored<AssignmentCalendarRow>>;
