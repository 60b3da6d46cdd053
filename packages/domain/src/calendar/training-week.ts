import { daysBetween } from "./days/add-days.js";
import { type IsoDate, isoDate } from "./days/iso-date.js";
import type { DayRange } from "./school/school-term.js";
import { mondayOf } from "./days/weekday.js";

/**
 * The week of a programme in which a day lies. Week 1 is the week, Monday to Sunday, that holds its first day;
 * holidays are counted as weeks like any other.
 *
 * @param programme First and last day, e.g. of a cohort; both are inside.
 * @returns null before the first day and after the last.
 * @throws RangeError when a day does not exist.
 * @example
 * trainingWeek("2026-09-07", { startsOn: "2026-09-03", endsOn: "2027-07-02" }) // => 2
 * trainingWeek("2026-09-02", { startsOn: "2026-09-03", endsOn: "2027-07-02" }) // => null
 */
export function trainingWeek(date: IsoDate, { startsOn, endsOn }: DayRange): number | null {
  if (isoDate(date) < isoDate(startsOn) || date > isoDate(endsOn)) return null;
  return daysBetween(mondayOf(startsOn), mondayOf(date)) / 7 + 1;
}
