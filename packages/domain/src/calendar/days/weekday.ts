import { addDays } from "./add-days.js";
import { dayNumber } from "./day-number.js";
import type { IsoDate } from "./iso-date.js";

/** The day of the week as ISO 8601 numbers it: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * The day of the week on which a day falls.
 *
 * @throws RangeError when the day does not exist.
 * @example
 * weekdayOf("2026-09-03") // => 4
 */
export function weekdayOf(date: IsoDate): Weekday {
  // Day 0, 1 January 1970, was a Thursday.
  const fromMonday = (dayNumber(date) + 3) % 7;
  return ((fromMonday < 0 ? fromMonday + 7 : fromMonday) + 1) as Weekday;
}

/**
 * The Monday of the week in which a day lies; weeks run from Monday to Sunday.
 *
 * @throws RangeError when the day does not exist.
 * @example
 * mondayOf("2026-09-03") // => "2026-08-31"
 */
export function mondayOf(date: IsoDate): IsoDate {
  return addDays(date, 1 - weekdayOf(date));
}

/**
 * The day that is the `count`-th from Monday to Friday after a day; the day itself is not counted.
 *
 * @param count Whole number, at least 0; 0 gives the day itself.
 * @throws RangeError when the day does not exist or the count is not a whole number of at least 0.
 * @example
 * addWeekdays("2026-09-04", 1) // => "2026-09-07"
 */
export function addWeekdays(date: IsoDate, count: number): IsoDate {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a count of at least 0: ${count}`);
  let day = addDays(date, 0);
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (weekdayOf(day) <= 5) left -= 1;
  }
  return day;
}
