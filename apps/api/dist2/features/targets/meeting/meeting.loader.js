import { gathered, inOrder } from "../../../graph/reading/by-key.js";
import { readMeetings, readVersions } from "./meeting.query.js";
import { readReviews } from "./meeting-review.query.js";
/** Meetings by id; null where the viewer may not see the record. */
export const meetingById = async (ids, context) => inOrder(ids, await readMeetings(ids, context), ({ id }) => id);
/** The versions of meetings' records that the viewer may see, in order. */
export const versionsByMeeting = async (ids, context) => gathered(ids, await readVersions(ids, context), ({ meetingId }) => meetingId);
/** What the versions of meetings' records say of targets. */
export const reviewsByMeeting = async (ids, context) => gathered(ids, await readReviews(ids, context), ({ meetingId }) => meetingId);
//# sourceMappingURL=meeting.loader.js.map