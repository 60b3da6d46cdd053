import type { IsoDate } from "../../../calendar/index.js";
import type { AssignmentCalendar } from "./assignment-calendar.js";

/**
 * Whether trainees may be told marks and feedback: from the release date on, and not before.
 *
 * @example
 * const calendar = { handInBy: "2027-01-15", marking: { opensOn: "2027-01-16", closesOn: "2027-01-29" },
 *   moderation: { opensOn: "2027-02-01", closesOn: "2027-02-12" }, releaseOn: "2027-02-19" };
 * mayRelease(calendar, "2027-02-18") // => false
 * mayRelease(calendar, "2027-02-19") // => true
 */
export function mayRelease({ releaseOn }: AssignmentCalendar, today: IsoDate): boolean {
  return today >= releaseOn;
}
