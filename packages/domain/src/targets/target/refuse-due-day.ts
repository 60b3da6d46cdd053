import { addDays, type IsoDate, isoDate } from "../../calendar/index.js";
import type { TargetsRefusalOf } from "../refusals.js";
import { lastDay, type SchoolCalendar } from "../rules/school-calendar.js";
import type { TargetRules } from "../rules/target-rules.js";

/**
 * Why a target may not be due on a day; null when it may: from the day after it is set, or carried over, to the last day
 * that the provider's rule allows.
 *
 * @throws RangeError when one of the days does not exist.
 * @example
 * const school = { terms: [], closures: [] };
 * const rules = { ...usualTargetRules, dueWithin: { days: 14, counted: "calendar_days" } };
 * refuseDueDay("2026-11-02", "2026-11-16", rules, school) // => null
 * refuseDueDay("2026-11-02", "2026-11-17", rules, school) // => { code: "target-due-too-late", latest: "2026-11-16" }
 */
export function refuseDueDay(
  from: IsoDate,
  dueOn: IsoDate,
  { dueWithin }: Pick<TargetRules, "dueWithin">,
  school: SchoolCalendar,
): TargetsRefusalOf<"target-due-too-early" | "target-due-too-late"> | null {
  if (isoDate(dueOn) <= from) return { code: "target-due-too-early", earliest: addDays(from, 1) };
  const latest = lastDay(from, dueWithin, school);
  return dueOn > latest ? { code: "target-due-too-late", latest } : null;
}
