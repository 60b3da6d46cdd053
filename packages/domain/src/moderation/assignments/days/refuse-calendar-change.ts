import type { IsoDate } from "../../../calendar/index.js";
import type { AssignmentCalendar } from "../../marks/windows/assignment-calendar.js";
import type { AssignmentRefusalOf } from "../refusals.js";
import { type CalendarPart, calendarParts } from "./calendar-part.js";

/**
 * Why a calendar is not changed so; null when it is. What has begun stays as it is: the day for handing in once it has
 * passed, a window from the day on which it opens, the release from its day. Single persons get an extension instead.
 *
 * @example
 * const before = { handInBy: "2027-01-15", marking: { opensOn: "2027-01-16", closesOn: "2027-01-29" },
 *   moderation: { opensOn: "2027-02-01", closesOn: "2027-02-12" }, releaseOn: "2027-02-19" };
 * const after = { ...before, marking: { opensOn: "2027-01-16", closesOn: "2027-01-30" } };
 * refuseCalendarChange(before, after, "2027-01-15") // => null
 * refuseCalendarChange(before, after, "2027-01-16") // => { code: "part-has-begun", part: "marking", begunOn: "2027-01-16" }
 */
export function refuseCalendarChange(
  before: AssignmentCalendar,
  after: AssignmentCalendar,
  today: IsoDate,
): AssignmentRefusalOf<"part-has-begun"> | null {
  for (const part of calendarParts) {
    const was = daysOf(part, before);
    const is = daysOf(part, after);
    if (was.every((day, at) => day === is[at])) continue;
    const [begunOn = ""] = was;
    const hasBegun = part === "hand-in" ? today > begunOn : today >= begunOn;
    if (hasBegun) return { code: "part-has-begun", part, begunOn };
  }
  return null;
}

function daysOf(
  part: CalendarPart,
  { handInBy, marking, moderation, releaseOn }: AssignmentCalendar,
): IsoDate[] {
  if (part === "hand-in") return [handInBy];
  if (part === "release") return [releaseOn];
  const { opensOn, closesOn } = part === "marking" ? marking : moderation;
  return [opensOn, closesOn];
}
