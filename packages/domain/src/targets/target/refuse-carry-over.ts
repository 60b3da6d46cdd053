import type { IsoDate } from "../../calendar/index.js";
import type { TargetRefusal } from "../refusals.js";
import type { SchoolCalendar } from "../rules/school-calendar.js";
import type { TargetRules } from "../rules/target-rules.js";
import { refuseDueDay } from "./refuse-due-day.js";
import type { Target } from "./target.js";

/** When a target is carried over, and by when it is then due. */
export interface CarryOver {
  readonly on: IsoDate;
  readonly dueOn: IsoDate;
}

/**
 * Why a target may not be carried over; null when it may: it is open, was not carried over as often as the provider
 * allows, and its new due day is in time, counted from the day on which it is carried over.
 *
 * @throws RangeError when a day does not exist.
 */
export function refuseCarryOver(
  target: Target,
  { on, dueOn }: CarryOver,
  rules: TargetRules,
  school: SchoolCalendar,
): TargetRefusal | null {
  if (target.closedOn !== null) return { code: "target-already-closed", closedOn: target.closedOn };
  if (target.carriedOver >= rules.mostCarriedOver) {
    return {
      code: "carried-over-too-often",
      carriedOver: target.carriedOver,
      allowed: rules.mostCarriedOver,
    };
  }
  return refuseDueDay(on, dueOn, rules, school);
}
