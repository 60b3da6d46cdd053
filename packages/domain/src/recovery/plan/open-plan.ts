import type { Advanced, PlanRules } from "./advanced.js";
import type { PlanOpened } from "./plan-event.js";
import { refuseReviewDay, reviewDays } from "./review-day.js";

/** A plan as it begins: with a reason, targets and their criteria, support, and a day for its review. */
export function openPlan(event: PlanOpened, { setting, school }: PlanRules): Advanced {
  const { on, step, targets, reviewOn } = event;
  const wordless = unsaid(event);
  if (wordless) return { refusal: { code: "words-missing", what: wordless.what }, field: wordless.field };
  if (targets.length === 0) return { refusal: { code: "plan-without-targets" }, field: "targets" };
  const allowed = setting.mostTargets;
  if (targets.length > allowed) {
    return { refusal: { code: "too-many-plan-targets", asked: targets.length, allowed }, field: "targets" };
  }
  const refusal = reviewOn === null ? null : refuseReviewDay(reviewOn, on, step, setting, school);
  if (refusal) return { refusal, field: "reviewOn" };
  return {
    ...{ stage: "review-due", step, openedOn: on, countedFrom: on, targets, metTargets: [] },
    reviewOn: reviewOn ?? reviewDays(on, step, setting, school).usual,
    ...{ reviewedOn: null, reviews: 0, extensions: 0, outcome: null, closedOn: null, version: 1 },
  };
}

/** What of a plan has no words, and the field in which they are missing. */
function unsaid({ reason, support, targets }: PlanOpened): { what: string; field: string } | null {
  if (reason.trim() === "") return { what: "reason", field: "reason" };
  if (support.trim() === "") return { what: "support", field: "support" };
  for (const [index, { action, successCriteria }] of targets.entries()) {
    if (action.trim() === "") return { what: "action", field: `targets.${index}.action` };
    if (successCriteria.trim() === "") {
      return { what: "success criteria", field: `targets.${index}.successCriteria` };
    }
  }
  return null;
}
