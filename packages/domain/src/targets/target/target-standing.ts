import type { IsoDate } from "../../calendar/index.js";
import { lastDay, type SchoolCalendar } from "../rules/school-calendar.js";
import type { TargetRules } from "../rules/target-rules.js";
import type { Target, TargetOutcome } from "./target.js";

/** Where a target stands on a day: how it was closed, or open in time, overdue, or stale. */
export type TargetStanding = TargetOutcome | "open" | "overdue" | "stale";

/**
 * Where a target stands on a day. On its due day it is still in time.
 *
 * @throws RangeError when a day does not exist.
 * @example
 * const school = { terms: [], closures: [] };
 * const target = { id: "a", strandId: "s", gapId: null, setOn: "2026-11-02", dueOn: "2026-11-09", carriedOver: 0,
 *   outcome: null, closedOn: null };
 * targetStanding(target, "2026-11-09", usualTargetRules, school) // => "open"
 * targetStanding(target, "2026-11-10", usualTargetRules, school) // => "overdue"
 * targetStanding(target, "2026-11-17", usualTargetRules, school) // => "stale"
 */
export function targetStanding(
  target: Pick<Target, "dueOn" | "outcome">,
  today: IsoDate,
  { staleAfter }: Pick<TargetRules, "staleAfter">,
  school: SchoolCalendar,
): TargetStanding {
  if (target.outcome !== null) return target.outcome;
  if (today <= target.dueOn) return "open";
  return today <= lastDay(target.dueOn, staleAfter, school) ? "overdue" : "stale";
}
