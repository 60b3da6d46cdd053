import { gathered, inOrder } from "../../../graph/reading/by-key.js";
import type { Batch } from "../../../graph/reading/load.js";
import { type KnownMeeting, readMeetings, readVersions } from "./meeting.query.js";
import { readReviews } from "./meeting-review.query.js";
import type { MeetingReviewRow } from "./meeting-review.table.js";
import type { MeetingVersionRow } from "./meeting-version.table.js";

/** Meetings by id; null where the viewer may not see the record. */
export const meetingById: Batch<string, KnownMeeting | null> = async (ids, context) =>
  inOrder(ids, await readMeetings(ids, context), ({ id }) => id);

/** The versions of meetings' records that the viewer may see, in order. */
export const versionsByMeeting: Batch<string, readonly MeetingVersionRow[]> = async (ids, context) =>
  gathered(ids, await readVersions(ids, context), ({ meetingId }) => meetingId);

/** What the versions of meetings' records say of targets. */
export const reviewsByMeeting: Batch<string, readonly MeetingReviewRow[]> = async (ids, context) =>
  gathered(ids, await readReviews(ids, context), ({ meetingId }) => meetingId);
