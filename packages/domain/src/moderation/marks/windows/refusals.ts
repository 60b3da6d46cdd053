import type { ModerationRefusal } from "../../refusals.js";

/** What can be wrong with the days of an assignment, each with what to do about it. */
export const calendarRemedies = {
  "impossible-date": "Write a day that exists as YYYY-MM-DD.",
  "closes-before-it-opens": "Let the window close on or after the day on which it opens.",
  "marking-before-hand-in": "Let marking close after the last day for handing in.",
  "moderation-before-marking": "Let moderation close after marking closes.",
  "release-before-moderation": "Let feedback be sent after moderation closes.",
  "empty-text": "Write a text here.",
  "unknown-choice": "Extend handing in, marking or moderation.",
  "extends-nothing": "Let the extension end after the day on which the time ends for everybody.",
  "extended-past-release": "Let the extension end before the day on which feedback is sent.",
} as const;

/** Machine-readable name of what is wrong with the days of an assignment. */
export type CalendarRefusalCode = keyof typeof calendarRemedies;

/** One thing that is wrong with the days of an assignment, where, and what to do. */
export type CalendarRefusal = ModerationRefusal<CalendarRefusalCode>;
