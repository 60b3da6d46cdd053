import { daysBetween, type IsoDate } from "../../../calendar/index.js";
import type { AssignmentCalendar, Extension } from "./assignment-calendar.js";
import { lastDayFor } from "./window-for.js";

/**
 * How many days late a trainee handed in; 0 in time, with whatever extension the trainee has.
 *
 * @param handedInOn null while nothing has been handed in: then the days until `today` are counted.
 * @throws RangeError when a day does not exist.
 * @example
 * const calendar = { handInBy: "2027-01-15", marking: { opensOn: "2027-01-16", closesOn: "2027-01-29" },
 *   moderation: { opensOn: "2027-02-01", closesOn: "2027-02-12" }, releaseOn: "2027-02-19" };
 * daysLate("t1", "2027-01-18", "2027-03-01", calendar, []) // => 3
 */
export function daysLate(
  traineeId: string,
  handedInOn: IsoDate | null,
  today: IsoDate,
  calendar: AssignmentCalendar,
  extensions: readonly Extension[],
): number {
  const due = lastDayFor(traineeId, "hand-in", calendar, extensions);
  return Math.max(0, daysBetween(due, handedInOn ?? today));
}
