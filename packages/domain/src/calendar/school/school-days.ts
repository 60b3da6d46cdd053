import { addDays } from "../days/add-days.js";
import { type IsoDate, isoDate } from "../days/iso-date.js";
import type { DayRange } from "./school-term.js";
import { weekdayOf } from "../days/weekday.js";

const covers = (ranges: readonly DayRange[], date: IsoDate): boolean =>
  ranges.some(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn);

/**
 * Whether a school works on a day: Monday to Friday, inside a term, outside every closure.
 *
 * @param terms Terms of one school, in any order.
 * @param closures Closures of the same school; a bank holiday is one of them.
 * @throws RangeError when the day does not exist.
 * @example
 * isSchoolDay("2026-09-04", [{ startsOn: "2026-09-02", endsOn: "2026-12-18" }], []) // => true
 * isSchoolDay("2026-09-05", [{ startsOn: "2026-09-02", endsOn: "2026-12-18" }], []) // => false
 */
export function isSchoolDay(
  date: IsoDate,
  terms: readonly DayRange[],
  closures: readonly DayRange[],
): boolean {
  return weekdayOf(date) <= 5 && covers(terms, date) && !covers(closures, date);
}

/**
 * The school day that is the `count`-th after a day; the day itself is not counted.
 *
 * @param count Whole number, at least 0; 0 gives the day itself.
 * @returns null when the terms that are known end before so many school days have passed.
 * @throws RangeError when the day does not exist or the count is not a whole number of at least 0.
 * @example
 * addSchoolDays("2026-09-04", 1, [{ startsOn: "2026-09-02", endsOn: "2026-12-18" }], []) // => "2026-09-07"
 * addSchoolDays("2026-12-18", 1, [{ startsOn: "2026-09-02", endsOn: "2026-12-18" }], []) // => null
 */
export function addSchoolDays(
  date: IsoDate,
  count: number,
  terms: readonly DayRange[],
  closures: readonly DayRange[],
): IsoDate | null {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a count of at least 0: ${count}`);
  const last = terms.reduce((latest, { endsOn }) => (endsOn > latest ? endsOn : latest), "");
  let day = isoDate(date);
  for (let counted = 0; counted < count; ) {
    if (day >= last) return null;
    day = addDays(day, 1);
    if (isSchoolDay(day, terms, closures)) counted += 1;
  }
  return day;
}

/**
 * School days after one day up to and including another; negative when `to` is the earlier.
 *
 * @throws RangeError when one of the days does not exist.
 * @example
 * schoolDaysBetween("2026-09-04", "2026-09-08", [{ startsOn: "2026-09-02", endsOn: "2026-12-18" }], []) // => 2
 */
export function schoolDaysBetween(
  from: IsoDate,
  to: IsoDate,
  terms: readonly DayRange[],
  closures: readonly DayRange[],
): number {
  if (isoDate(to) < isoDate(from)) return -schoolDaysBetween(to, from, terms, closures) || 0;
  let count = 0;
  for (let day = from; day < to; ) {
    day = addDays(day, 1);
    if (isSchoolDay(day, terms, closures)) count += 1;
  }
  return count;
}
