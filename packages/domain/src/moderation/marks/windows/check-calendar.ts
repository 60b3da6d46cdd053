import { isIsoDate } from "../../../calendar/index.js";
import type { AssignmentCalendar, Extension } from "./assignment-calendar.js";
import { extendable } from "./assignment-calendar.js";
import { type CalendarRefusal, type CalendarRefusalCode, calendarRemedies } from "./refusals.js";

/**
 * Everything that is wrong with the days of an assignment and with the extensions of single persons; an empty list when
 * all can be kept.
 *
 * @example
 * const calendar = { handInBy: "2027-01-15", marking: { opensOn: "2027-01-16", closesOn: "2027-01-29" },
 *   moderation: { opensOn: "2027-02-01", closesOn: "2027-02-12" }, releaseOn: "2027-02-10" };
 * checkCalendar(calendar, [])[0].code // => "release-before-moderation"
 */
export function checkCalendar(
  calendar: AssignmentCalendar,
  extensions: readonly Extension[],
): CalendarRefusal[] {
  const refusals: CalendarRefusal[] = [];
  const found = (code: CalendarRefusalCode, field: string, value: string) =>
    void refusals.push({ code, field, value, remedy: calendarRemedies[code] });
  const { handInBy, marking, moderation, releaseOn } = calendar;

  const days = [
    ["handInBy", handInBy],
    ["marking.opensOn", marking.opensOn],
    ["marking.closesOn", marking.closesOn],
    ["moderation.opensOn", moderation.opensOn],
    ["moderation.closesOn", moderation.closesOn],
    ["releaseOn", releaseOn],
    ...extensions.map(({ until }, index) => [`extensions[${index}].until`, until] as const),
  ] as const;
  for (const [field, day] of days) if (!isIsoDate(day)) found("impossible-date", field, day);
  if (refusals.length > 0) return refusals;

  for (const [name, { opensOn, closesOn }] of Object.entries({ marking, moderation })) {
    if (closesOn < opensOn) found("closes-before-it-opens", `${name}.closesOn`, closesOn);
  }
  if (marking.closesOn <= handInBy) found("marking-before-hand-in", "marking.closesOn", marking.closesOn);
  if (moderation.closesOn <= marking.closesOn) {
    found("moderation-before-marking", "moderation.closesOn", moderation.closesOn);
  }
  if (releaseOn <= moderation.closesOn) found("release-before-moderation", "releaseOn", releaseOn);

  extensions.forEach(({ of, until, reason }, index) => {
    const field = `extensions[${index}]`;
    if (reason.trim() === "") found("empty-text", `${field}.reason`, reason);
    if (!extendable.includes(of)) return found("unknown-choice", `${field}.of`, of);
    const usual = of === "hand-in" ? handInBy : calendar[of].closesOn;
    if (until <= usual) found("extends-nothing", `${field}.until`, until);
    // a late trainee is marked late; an assessor or a moderator who is later than the release holds up everybody
    if (of !== "hand-in" && until >= releaseOn) found("extended-past-release", `${field}.until`, until);
  });
  return refusals;
}
