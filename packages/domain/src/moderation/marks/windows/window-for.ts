import type { IsoDate, Window } from "../../../calendar/index.js";
import type { AssignmentCalendar, Extendable, Extension } from "./assignment-calendar.js";

/**
 * The last day for one person: the furthest of the calendar's own and of the extensions given to that person. An
 * extension never shortens.
 *
 * @example
 * const calendar = { handInBy: "2027-01-15", marking: { opensOn: "2027-01-16", closesOn: "2027-01-29" },
 *   moderation: { opensOn: "2027-02-01", closesOn: "2027-02-12" }, releaseOn: "2027-02-19" };
 * const extensions = [{ of: "hand-in", personId: "t1", until: "2027-01-22", reason: "illness" }];
 * lastDayFor("t1", "hand-in", calendar, extensions) // => "2027-01-22"
 * lastDayFor("t2", "hand-in", calendar, extensions) // => "2027-01-15"
 */
export function lastDayFor(
  personId: string,
  of: Extendable,
  calendar: AssignmentCalendar,
  extensions: readonly Extension[],
): IsoDate {
  const usual = of === "hand-in" ? calendar.handInBy : calendar[of].closesOn;
  return extensions
    .filter((extension) => extension.of === of && extension.personId === personId)
    .reduce((latest, { until }) => (until > latest ? until : latest), usual);
}

/**
 * The window in which one person marks or moderates.
 *
 * @example
 * const calendar = { handInBy: "2027-01-15", marking: { opensOn: "2027-01-16", closesOn: "2027-01-29" },
 *   moderation: { opensOn: "2027-02-01", closesOn: "2027-02-12" }, releaseOn: "2027-02-19" };
 * windowFor("a1", "marking", calendar, []) // => { opensOn: "2027-01-16", closesOn: "2027-01-29" }
 */
export function windowFor(
  personId: string,
  of: Exclude<Extendable, "hand-in">,
  calendar: AssignmentCalendar,
  extensions: readonly Extension[],
): Window {
  return { opensOn: calendar[of].opensOn, closesOn: lastDayFor(personId, of, calendar, extensions) };
}
