import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A meeting of a trainee and their mentor; what its record says is in its versions. */
export interface MeetingRow {
    readonly id: string;
    readonly traineeId: string;
    /** Whose draft it is while it is one. */
    readonly writtenBy: string;
}
export declare const meetingTable: EntitySchema<Stored<MeetingRow>>;
