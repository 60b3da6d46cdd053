import { addDays, addWeekdays, type IsoDate, weekdayOf } from "../../../calendar/index.js";
import type { AssignmentCalendar, Extension } from "../../marks/windows/assignment-calendar.js";
import { lastDayFor } from "../../marks/windows/window-for.js";

/** How a provider counts lateness; its data. */
export interface LateRule {
  /** Which days count: all, or Mondays to Fridays. */
  readonly count: "days" | "weekdays";
  /** So many late days are accepted; null: any number. */
  readonly accepted: number | null;
}

/** Whether a value is such a rule. */
export function isLateRule(value: unknown): value is LateRule {
  if (typeof value !== "object" || value === null) return false;
  const { count, accepted } = value as Readonly<Record<string, unknown>>;
  const isCount = accepted === null || (Number.isInteger(accepted) && (accepted as number) >= 0);
  return (count === "days" || count === "weekdays") && isCount;
}

/**
 * How many days late something was handed in by the provider's rule, with the extensions that this person has; 0 in time.
 *
 * @param personId The trainee, as a person.
 * @example
 * const calendar = { handInBy: "2027-01-15", marking: { opensOn: "2027-01-16", closesOn: "2027-01-29" },
 *   moderation: { opensOn: "2027-02-01", closesOn: "2027-02-12" }, releaseOn: "2027-02-19" };
 * lateDays("t1", "2027-01-18", calendar, [], { count: "days", accepted: null }) // => 3
 * lateDays("t1", "2027-01-18", calendar, [], { count: "weekdays", accepted: null }) // => 1
 */
export function lateDays(
  personId: string,
  receivedOn: IsoDate,
  calendar: AssignmentCalendar,
  extensions: readonly Extension[],
  { count }: LateRule,
): number {
  let late = 0;
  const due = lastDayFor(personId, "hand-in", calendar, extensions);
  for (let day = addDays(due, 1); day <= receivedOn; day = addDays(day, 1)) {
    if (count === "days" || weekdayOf(day) <= 5) late += 1;
  }
  return late;
}

/**
 * The last day on which something is accepted from this person; null where the rule ends nowhere.
 *
 * @example
 * const calendar = { handInBy: "2027-01-15", marking: { opensOn: "2027-01-16", closesOn: "2027-01-29" },
 *   moderation: { opensOn: "2027-02-01", closesOn: "2027-02-12" }, releaseOn: "2027-02-19" };
 * lastDayAccepted("t1", calendar, [], { count: "weekdays", accepted: 1 }) // => "2027-01-18"
 */
export function lastDayAccepted(
  personId: string,
  calendar: AssignmentCalendar,
  extensions: readonly Extension[],
  { count, accepted }: LateRule,
): IsoDate | null {
  if (accepted === null) return null;
  const due = lastDayFor(personId, "hand-in", calendar, extensions);
  return count === "days" ? addDays(due, accepted) : addWeekdays(due, accepted);
}
