import type { WeekMeetingFragment } from "../../../generated/documents.js";

export type WeekMeeting = WeekMeetingFragment;

/** How far a record of a meeting has come, as its reader sees it. */
export const meetingState: Readonly<Record<WeekMeeting["state"], string>> = {
  DRAFT: "draft, seen by its author alone",
  HANDED_OVER: "handed over, waits to be confirmed",
  RETURNED: "returned, waits for its author",
  CONFIRMED: "confirmed",
};
