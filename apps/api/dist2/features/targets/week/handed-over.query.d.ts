import { type IsoDate } from "@reviewpoint/domain/calendar";
import type { MeetingState } from "@reviewpoint/domain/targets";
/** A meeting whose record was handed over, and the week in which it was held. */
export interface HandedOverMeeting {
    readonly id: string;
    readonly traineeId: string;
    readonly state: MeetingState;
    readonly heldOn: IsoDate;
}
/** The meetings of trainees whose records were handed over, for those who check weeks or read meetings. */
export declare const handedOverByTrainee: import("../../../graph/reading/as-of/batch-as-of.js").BatchAsOf<string, readonly HandedOverMeeting[]>;
/** The meetings that were held in the week that begins on a Monday. */
export declare const heldInWeek: (meetings: readonly HandedOverMeeting[], monday: IsoDate) => readonly HandedOverMeeting[];
