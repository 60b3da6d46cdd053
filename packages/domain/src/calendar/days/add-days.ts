import { dayNumber, dayOf } from "./day-number.js";
import type { IsoDate } from "./iso-date.js";

/**
 * The day that lies some days after another; before it when the count is negative.
 *
 * @throws RangeError when the day does not exist, the count is not whole or the result leaves the years 0001–9999.
 * @example
 * addDays("2026-12-30", 3) // => "2027-01-02"
 * addDays("2028-03-01", -1) // => "2028-02-29"
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dayOf(dayNumber(date) + days);
}

/**
 * Days from one day to another: 0 for the same day, negative when `to` is the earlier.
 *
 * @throws RangeError when one of the days does not exist.
 * @example
 * daysBetween("2026-09-01", "2026-09-08") // => 7
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}
