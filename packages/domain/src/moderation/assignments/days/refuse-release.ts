import type { IsoDate } from "../../../calendar/index.js";
import type { AssignmentCalendar } from "../../marks/windows/assignment-calendar.js";
import { mayRelease } from "../../marks/windows/may-release.js";
import type { AssignmentRefusalOf } from "../refusals.js";

/** Why feedback is not sent. */
export type ReleaseRefusal = AssignmentRefusalOf<"release-too-early" | "nothing-to-release">;

/**
 * Why feedback is not sent to trainees; null when it is: never before the day of the calendar, and only where something
 * is written that was not sent.
 *
 * @param waiting So many pieces of work have something that was not sent.
 * @example
 * const calendar = { handInBy: "2027-01-15", marking: { opensOn: "2027-01-16", closesOn: "2027-01-29" },
 *   moderation: { opensOn: "2027-02-01", closesOn: "2027-02-12" }, releaseOn: "2027-02-19" };
 * refuseRelease(calendar, 30, "2027-02-18") // => { code: "release-too-early", releaseOn: "2027-02-19" }
 * refuseRelease(calendar, 30, "2027-02-19") // => null
 */
export function refuseRelease(
  calendar: AssignmentCalendar,
  waiting: number,
  today: IsoDate,
): ReleaseRefusal | null {
  if (!mayRelease(calendar, today)) return { code: "release-too-early", releaseOn: calendar.releaseOn };
  return waiting === 0 ? { code: "nothing-to-release" } : null;
}
