import { addDays, type DayRange, type IsoDate, isoDate, isSchoolDay, weekdayOf } from "../calendar/index.js";

/** When one school works: its terms, and the days on which it is closed although a term runs. */
export interface SchoolCalendar {
  readonly terms: readonly DayRange[];
  /** Half-term, training days, bank holidays. */
  readonly closures: readonly DayRange[];
}

/**
 * Whether a school works on a day. Before the first and after the last term that is known, every Monday to Friday on
 * which the school is not known to be closed counts: a school whose terms nobody has brought in still has plans.
 *
 * @throws RangeError when the day does not exist.
 * @example
 * const school = { terms: [{ startsOn: "2026-09-02", endsOn: "2026-12-18" }], closures: [{ startsOn: "2026-10-26", endsOn: "2026-10-30" }] };
 * isWorkingDay("2026-10-26", school) // => false
 * isWorkingDay("2026-11-02", school) // => true
 * isWorkingDay("2027-01-04", school) // => true
 */
export function isWorkingDay(date: IsoDate, school: SchoolCalendar): boolean {
  const { terms, closures } = school;
  if (isKnown(date, school)) return isSchoolDay(date, terms, closures);
  return isSchoolDay(date, [{ startsOn: date, endsOn: date }], closures);
}

/**
 * The working day of a school that is the `count`-th after a day; the day itself is not counted.
 *
 * @param count Whole number, at least 0; 0 gives the day itself.
 * @throws RangeError when the day does not exist or the count is not a whole number of at least 0.
 * @example
 * const school = { terms: [{ startsOn: "2026-09-02", endsOn: "2026-12-18" }], closures: [{ startsOn: "2026-10-26", endsOn: "2026-10-30" }] };
 * addWorkingDays("2026-10-16", 10, school) // => "2026-11-06"
 */
export function addWorkingDays(date: IsoDate, count: number, school: SchoolCalendar): IsoDate {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a count of at least 0: ${count}`);
  let day = isoDate(date);
  for (let counted = 0; counted < count; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, school)) counted += 1;
  }
  return day;
}

/** The first working day from a day on: the day itself where the school works on it. */
export function workingDayFrom(date: IsoDate, school: SchoolCalendar): IsoDate {
  return isWorkingDay(date, school) ? date : addWorkingDays(date, 1, school);
}

/** Whether a day lies between the first and the last day of the terms that are known. */
function isKnown(date: IsoDate, { terms }: SchoolCalendar): boolean {
  weekdayOf(date);
  return terms.some(({ startsOn }) => startsOn <= date) && terms.some(({ endsOn }) => date <= endsOn);
}
