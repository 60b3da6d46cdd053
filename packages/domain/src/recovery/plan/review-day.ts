import type { IsoDate } from "../../calendar/index.js";
import type { PlanStep, RecoverySetting } from "../recovery-setting.js";
import type { RecoveryRefusalOf } from "../refusals.js";
import { addWorkingDays, isWorkingDay, type SchoolCalendar, workingDayFrom } from "../working-days.js";

/** Why a review is not planned for a day. */
export type ReviewDayRefusal = RecoveryRefusalOf<
  "review-too-early" | "review-too-late" | "review-outside-school-days"
>;

/**
 * The first and the last day for which a review can be planned, and the usual one, when its step began on a day.
 *
 * @example
 * const school = { terms: [{ startsOn: "2026-09-02", endsOn: "2026-12-18" }], closures: [] };
 * reviewDays("2026-09-14", "formal", usualRecoverySetting, school) // => { from: "2026-09-28", usual: "2026-09-28", until: "2026-10-12" }
 */
export function reviewDays(
  began: IsoDate,
  step: PlanStep,
  setting: Pick<RecoverySetting, "review">,
  school: SchoolCalendar,
): { readonly from: IsoDate; readonly usual: IsoDate; readonly until: IsoDate } {
  const { least, usual, most } = setting.review[step];
  return {
    from: addWorkingDays(began, least, school),
    usual: addWorkingDays(began, usual, school),
    until: addWorkingDays(began, most, school),
  };
}

/**
 * Why a review cannot be planned for a day; null when it can.
 *
 * @example
 * const school = { terms: [{ startsOn: "2026-09-02", endsOn: "2026-12-18" }], closures: [{ startsOn: "2026-10-26", endsOn: "2026-10-30" }] };
 * refuseReviewDay("2026-10-26", "2026-10-19", "support", usualRecoverySetting, school) // => { code: "review-outside-school-days", next: "2026-11-02" }
 * refuseReviewDay("2026-11-06", "2026-10-19", "support", usualRecoverySetting, school) // => null
 */
export function refuseReviewDay(
  day: IsoDate,
  began: IsoDate,
  step: PlanStep,
  setting: Pick<RecoverySetting, "review">,
  school: SchoolCalendar,
): ReviewDayRefusal | null {
  const { from, until } = reviewDays(began, step, setting, school);
  if (day < from) return { code: "review-too-early", from };
  if (day > until) return { code: "review-too-late", until };
  if (isWorkingDay(day, school)) return null;
  return { code: "review-outside-school-days", next: workingDayFrom(day, school) };
}
