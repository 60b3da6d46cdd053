import { addDays, type IsoDate, mondayOf } from "../../calendar/index.js";
import type { MeetingState } from "../meeting/meeting.js";
import { type SchoolCalendar, worksOn } from "../rules/school-calendar.js";
import type { TargetRules } from "../rules/target-rules.js";
import type { Target } from "../target/target.js";
import { targetStanding } from "../target/target-standing.js";

/** What is known of one trainee's week. */
export interface TraineeWeek {
  /** Meetings of the week whose records were handed over at some time: drafts are nobody else's. */
  readonly meetings: readonly { readonly id: string; readonly state: MeetingState }[];
  /** Every target of the trainee that was open at the week's end, or still is. */
  readonly openTargets: readonly Target[];
  /** Whether the trainee was in training in that week: not withdrawn, not deferred. */
  readonly isInTraining: boolean;
}

/** Why somebody should look at a trainee's week. */
export type WeekConcern =
  /** The week is over, or not yet, and nobody has handed over a record. */
  | { readonly kind: "no-record"; readonly isOver: boolean }
  | { readonly kind: "not-confirmed"; readonly meetingIds: readonly string[] }
  | { readonly kind: "stale-targets"; readonly targetIds: readonly string[] }
  | { readonly kind: "no-open-target" };

/** The school days of the week that begins on a Monday, in order. */
export function schoolDaysOfWeek(monday: IsoDate, school: SchoolCalendar): IsoDate[] {
  const first = mondayOf(monday);
  return [0, 1, 2, 3, 4].map((day) => addDays(first, day)).filter((day) => worksOn(day, school));
}

/**
 * Why somebody should look at a trainee's week, in the order in which to look. A week without school days asks for
 * nothing, and neither does one in which the trainee was not in training.
 *
 * @param monday Any day of the week.
 * @throws RangeError when a day does not exist.
 * @example
 * const week = { meetings: [], openTargets: [], isInTraining: true };
 * const school = { terms: [], closures: [{ startsOn: "2026-10-26", endsOn: "2026-10-30" }] };
 * weekConcerns(week, "2026-10-19", "2026-10-26", usualTargetRules, school) // => [{ kind: "no-record", isOver: true }, { kind: "no-open-target" }]
 * weekConcerns(week, "2026-10-26", "2026-11-02", usualTargetRules, school) // => []
 */
export function weekConcerns(
  { meetings, openTargets, isInTraining }: TraineeWeek,
  monday: IsoDate,
  today: IsoDate,
  rules: TargetRules,
  school: SchoolCalendar,
): WeekConcern[] {
  const lastSchoolDay = schoolDaysOfWeek(monday, school).at(-1);
  if (!isInTraining || lastSchoolDay === undefined) return [];
  const concerns: WeekConcern[] = [];
  if (meetings.length === 0) concerns.push({ kind: "no-record", isOver: today > lastSchoolDay });
  const meetingIds = meetings.filter(({ state }) => state !== "confirmed").map(({ id }) => id);
  if (meetingIds.length > 0) concerns.push({ kind: "not-confirmed", meetingIds });
  const stale = openTargets.filter((target) => targetStanding(target, today, rules, school) === "stale");
  if (stale.length > 0) concerns.push({ kind: "stale-targets", targetIds: stale.map(({ id }) => id) });
  if (openTargets.length === 0) concerns.push({ kind: "no-open-target" });
  return concerns;
}
