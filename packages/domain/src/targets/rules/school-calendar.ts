import {
  addDays,
  type DayRange,
  type DeadlineRule,
  deadlineOf,
  type IsoDate,
  isSchoolDay,
} from "../../calendar/index.js";

/** Terms and closures of the school in which a trainee is placed, in any order. */
export interface SchoolCalendar {
  readonly terms: readonly DayRange[];
  readonly closures: readonly DayRange[];
}

/**
 * Whether the school works on a day. A year of which no term is known counts as one long term: what is not known is
 * nobody's fault.
 *
 * @example
 * worksOn("2026-10-29", { terms: [], closures: [{ startsOn: "2026-10-26", endsOn: "2026-10-30" }] }) // => false
 * worksOn("2026-11-02", { terms: [], closures: [] }) // => true
 */
export function worksOn(day: IsoDate, { terms, closures }: SchoolCalendar): boolean {
  const isKnown = terms.some(
    ({ startsOn, endsOn }) => addDays(startsOn, -60) <= day && day <= addDays(endsOn, 60),
  );
  return isSchoolDay(day, isKnown ? terms : [{ startsOn: day, endsOn: day }], closures);
}

/**
 * The last day on which something is still in time. Beyond the terms that are known, Monday to Friday are counted.
 *
 * @throws RangeError when the day does not exist or the rule's days are not a whole number of at least 0.
 * @example
 * const school = { terms: [{ startsOn: "2026-09-02", endsOn: "2026-12-18" }], closures: [] };
 * lastDay("2026-12-17", { days: 3, counted: "school_days" }, school) // => "2026-12-22"
 */
export function lastDay(began: IsoDate, rule: DeadlineRule, { terms, closures }: SchoolCalendar): IsoDate {
  const inTerms = deadlineOf(began, rule, terms, closures);
  if (inTerms !== null) return inTerms;
  const known = terms.reduce((latest, { endsOn }) => (endsOn > latest ? endsOn : latest), began);
  const beyond = { startsOn: addDays(known, 1), endsOn: addDays(known, 2 * rule.days + 400) };
  const end = deadlineOf(began, rule, [...terms, beyond], closures);
  if (end === null) throw new RangeError(`the closures leave no ${rule.days} school days after ${began}`);
  return end;
}
