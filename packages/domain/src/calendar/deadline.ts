import { addDays } from "./days/add-days.js";
import { type IsoDate, isoDate } from "./days/iso-date.js";
import { addWeekdays } from "./days/weekday.js";
import { addSchoolDays } from "./school/school-days.js";
import type { DayRange } from "./school/school-term.js";

/** How long something may take, as a provider sets it: so many days, and which days count. */
export interface DeadlineRule {
  /** Whole number of days, at least 0. */
  readonly days: number;
  readonly counted: CountedDays;
}

/** Which days a deadline counts: all, Monday to Friday, or those on which a school works. */
export const countedDays = ["calendar_days", "weekdays", "school_days"] as const;

/** One of the three kinds of day. */
export type CountedDays = (typeof countedDays)[number];

/**
 * The last day on which something that began on a day is still in time. The day it began is not counted.
 *
 * @param terms Terms of the school whose days count, and its closures; looked at for school days alone.
 * @returns null when the school's known terms do not reach so far.
 * @throws RangeError when the day does not exist or the rule's days are not a whole number of at least 0.
 * @example
 * deadlineOf("2026-09-04", { days: 3, counted: "calendar_days" }, [], []) // => "2026-09-07"
 * deadlineOf("2026-09-04", { days: 3, counted: "weekdays" }, [], []) // => "2026-09-09"
 * deadlineOf("2026-09-04", { days: 3, counted: "school_days" }, [{ startsOn: "2026-09-02", endsOn: "2026-12-18" }], []) // => "2026-09-09"
 */
export function deadlineOf(
  began: IsoDate,
  rule: DeadlineRule,
  terms: readonly DayRange[],
  closures: readonly DayRange[],
): IsoDate | null {
  if (!Number.isInteger(rule.days) || rule.days < 0) {
    throw new RangeError(`a deadline requires a whole number of days of at least 0: ${rule.days}`);
  }
  if (rule.counted === "school_days") return addSchoolDays(began, rule.days, terms, closures);
  return rule.counted === "weekdays" ? addWeekdays(began, rule.days) : addDays(isoDate(began), rule.days);
}
