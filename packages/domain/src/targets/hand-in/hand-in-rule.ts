import type { DeadlineRule, Weekday } from "../../calendar/index.js";

/** An hour as the clock in school shows it, `HH:MM` from 00:00 to 23:59. */
export type ClockTime = string;

/** A day and an hour as the clock in school shows them: `YYYY-MM-DDTHH:MM`. Two of them compare as text. */
export type ClockMoment = string;

/** By when plans and materials are to be handed in, as mentor and trainee agreed. */
export type HandInRule =
  /** On a day of the week, before the lesson's own day. */
  | { readonly kind: "weekly"; readonly weekday: Weekday; readonly time: ClockTime }
  /** So many days before the lesson; the lesson's day is not counted. */
  | {
      readonly kind: "before-lesson";
      readonly days: number;
      readonly counted: DeadlineRule["counted"];
      readonly time: ClockTime;
    };

/** Days before a lesson that may be agreed at most. */
export const mostDaysBefore = 14;

/**
 * Whether a text is an hour of the clock.
 * @example isClockTime("17:30") // => true
 * @example isClockTime("24:00") // => false
 */
export function isClockTime(text: string): text is ClockTime {
  return /^([01]\d|2[0-3]):[0-5]\d$/u.test(text);
}
