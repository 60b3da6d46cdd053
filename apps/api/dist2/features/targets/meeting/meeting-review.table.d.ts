import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** What a version of a meeting's record says of a target that was open. */
export interface MeetingReviewRow {
    readonly meetingId: string;
    readonly version: number;
    readonly targetId: string;
    readonly progress: string;
}
export declare const meetingReviewTable: EntitySchema<Stored<MeetingReviewRow>>;
