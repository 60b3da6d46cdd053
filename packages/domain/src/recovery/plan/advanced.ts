import type { IsoDate } from "../../calendar/index.js";
import type { RecoverySetting } from "../recovery-setting.js";
import type { PlanRefusal } from "../refusals.js";
import type { SchoolCalendar } from "../working-days.js";
import type { PlanState } from "./plan-state.js";

/** What the state machine is told besides: the provider's numbers, the school's days, and today. */
export interface PlanRules {
  readonly setting: RecoverySetting;
  readonly school: SchoolCalendar;
  readonly today: IsoDate;
}

/** A state, or why there is none. */
export type Advanced = PlanState | { readonly refusal: PlanRefusal; readonly field: string };

/** Whether a plan could not advance. */
export function isPlanRefused(advanced: Advanced): advanced is Exclude<Advanced, PlanState> {
  return "refusal" in advanced;
}
