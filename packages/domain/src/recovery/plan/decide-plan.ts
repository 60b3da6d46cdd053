import type { Advanced, PlanRules } from "./advanced.js";
import type { PlanDecided } from "./plan-event.js";
import type { PlanState } from "./plan-state.js";
import { refuseReviewDay, reviewDays } from "./review-day.js";

/**
 * A plan after an outcome. Resolved, extended and escalated rest on a review; a trainee may defer or withdraw at any
 * time. An extended plan goes on, and so does one that is escalated from support to its formal step.
 */
export function decidePlan(state: PlanState, event: PlanDecided, { setting, school }: PlanRules): Advanced {
  const { on, outcome, reason } = event;
  if (reason.trim() === "") return { refusal: { code: "outcome-needs-reason", outcome }, field: "reason" };
  const leaves = outcome === "deferred" || outcome === "withdrawn";
  if (!leaves && state.stage === "review-due") {
    const reviewOn = state.reviewOn as string;
    return { refusal: { code: "plan-has-open-review", reviewOn }, field: "outcome" };
  }
  const version = state.version + 1;
  const goesOn = outcome === "extended" || (outcome === "escalated" && state.step === "support");
  if (!goesOn) return { ...state, stage: "closed", reviewOn: null, outcome, closedOn: on, version };
  const step = outcome === "escalated" ? "formal" : state.step;
  const refusal = event.reviewOn === null ? null : refuseReviewDay(event.reviewOn, on, step, setting, school);
  if (refusal) return { refusal, field: "reviewOn" };
  return {
    ...{ ...state, stage: "review-due", step, countedFrom: on, outcome, version },
    reviewOn: event.reviewOn ?? reviewDays(on, step, setting, school).usual,
    extensions: state.extensions + (outcome === "extended" ? 1 : 0),
  };
}
