import type { MeetingReviewRow } from "./meeting-review.table.js";
export declare class MeetingReviewType implements Pick<MeetingReviewRow, "progress"> {
    readonly progress: string;
}
