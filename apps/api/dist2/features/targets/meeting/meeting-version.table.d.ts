import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { MeetingState } from "@reviewpoint/domain/targets";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** The whole record of a meeting, as it stood from one instant on. */
export interface MeetingVersionRow {
    readonly meetingId: string;
    readonly version: number;
    readonly state: MeetingState;
    readonly heldOn: IsoDate;
    readonly minutes: number | null;
    readonly reflection: string;
    readonly observationsDiscussed: string;
    readonly mentorNote: string | null;
    readonly recordedAt: IsoInstant;
    readonly recordedBy: string;
}
export declare const meetingVersionTable: EntitySchema<Stored<MeetingVersionRow>>;
