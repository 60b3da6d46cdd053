import type { Batch } from "../../../graph/reading/load.js";
import { type KnownMeeting } from "./meeting.query.js";
import type { MeetingReviewRow } from "./meeting-review.table.js";
import type { MeetingVersionRow } from "./meeting-version.table.js";
/** Meetings by id; null where the viewer may not see the record. */
export declare const meetingById: Batch<string, KnownMeeting | null>;
/** The versions of meetings' records that the viewer may see, in order. */
export declare const versionsByMeeting: Batch<string, readonly MeetingVersionRow[]>;
/** What the versions of meetings' records say of targets. */
export declare const reviewsByMeeting: Batch<string, readonly MeetingReviewRow[]>;
