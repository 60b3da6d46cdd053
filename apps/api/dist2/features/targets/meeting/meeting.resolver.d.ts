import type { GraphContext } from "../../../graph/context.js";
import type { KnownMeeting } from "./meeting.query.js";
import type { MeetingReviewRow } from "./meeting-review.table.js";
type Meetings = readonly KnownMeeting[];
export declare class MeetingResolver {
    trainee(meetings: Meetings, context: GraphContext): Promise<(import("../../partnership/trainee/show-trainee.js").ShownTrainee | null)[]>;
    reviews(meetings: Meetings, context: GraphContext): Promise<MeetingReviewRow[][]>;
    targets(meetings: Meetings, context: GraphContext): Promise<(readonly import("../target/target.query.js").KnownTarget[])[]>;
    history(meetings: Meetings, context: GraphContext): Promise<(readonly import("./meeting-version.table.js").MeetingVersionRow[])[]>;
}
export declare class MeetingReviewResolver {
    target(reviews: readonly MeetingReviewRow[], context: GraphContext): Promise<(import("../target/target.query.js").KnownTarget | null)[]>;
}
export {};
