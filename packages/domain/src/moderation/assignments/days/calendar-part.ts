/** What has days of its own in the calendar of an assignment. */
export const calendarParts = ["hand-in", "marking", "moderation", "release"] as const;

/** One of the parts of the calendar. */
export type CalendarPart = (typeof calendarParts)[number];
