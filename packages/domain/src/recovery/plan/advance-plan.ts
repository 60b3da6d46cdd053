import type { IsoDate } from "../../calendar/index.js";
import type { Advanced, PlanRules } from "./advanced.js";
import { decidePlan } from "./decide-plan.js";
import { openPlan } from "./open-plan.js";
import type { PlanEvent } from "./plan-event.js";
import type { PlanState } from "./plan-state.js";
import { reviewPlan } from "./review-plan.js";

/**
 * The state of a plan after one more event, or the refusal and the field of the event that it is about. Nothing is
 * changed by a refusal.
 *
 * @param state null before the plan is opened.
 * @throws RangeError for an event other than `opened` without a state, and for `opened` with one.
 * @example
 * const rules = { setting: usualRecoverySetting, school: { terms: [], closures: [] }, today: "2026-10-05" };
 * const targets = [{ action: "Greet each class at the door", successCriteria: "Seen in three lessons" }];
 * const opened = { kind: "opened", on: "2026-10-05", step: "support", reason: "Behaviour", targets, support: "A weekly joint lesson", ownerId: "lead", reviewOn: null };
 * const plan = advancePlan(null, opened, rules);
 * [plan.stage, plan.reviewOn] // => ["review-due", "2026-10-19"]
 * const resolved = { kind: "decided", on: "2026-10-05", outcome: "resolved", reason: "All met", reviewOn: null };
 * advancePlan(plan, resolved, rules).refusal // => { code: "plan-has-open-review", reviewOn: "2026-10-19" }
 */
export function advancePlan(state: PlanState | null, event: PlanEvent, rules: PlanRules): Advanced {
  if ((event.kind === "opened") !== (state === null)) {
    throw new RangeError(
      `a plan is opened first and once: ${event.kind} after ${state?.version ?? 0} events`,
    );
  }
  if (event.on > rules.today) return { refusal: { code: "day-to-come", today: rules.today }, field: "on" };
  if (event.kind === "opened") return openPlan(event, rules);
  const now = state as PlanState;
  if (now.stage === "closed") {
    const { closedOn, outcome } = now;
    const refusal = {
      code: "plan-closed",
      closedOn: closedOn as IsoDate,
      outcome: outcome as "resolved",
    } as const;
    return { refusal, field: "plan" };
  }
  const from = now.countedFrom;
  if (event.on < from) return { refusal: { code: "before-the-last", from }, field: "on" };
  return event.kind === "reviewed" ? reviewPlan(now, event, rules) : decidePlan(now, event, rules);
}
