import type { Advanced, PlanRules } from "./advanced.js";
import type { PlanReviewed } from "./plan-event.js";
import type { PlanState } from "./plan-state.js";
import { refuseReviewDay, reviewDays } from "./review-day.js";

/** A plan after a review: with another one to come, or waiting for its outcome. A review that is held late counts. */
export function reviewPlan(state: PlanState, event: PlanReviewed, { setting, school }: PlanRules): Advanced {
  const { on, account, metTargets, nextReviewOn } = event;
  if (state.stage === "outcome-due") {
    const reviewedOn = state.reviewedOn as string;
    return { refusal: { code: "plan-wants-outcome", reviewedOn }, field: "plan" };
  }
  const from = reviewDays(state.countedFrom, state.step, setting, school).from;
  if (on < from) return { refusal: { code: "review-too-early", from }, field: "on" };
  if (account.trim() === "") return { refusal: { code: "words-missing", what: "account" }, field: "account" };
  const targets = state.targets.length;
  const unknown = metTargets.find((one) => !Number.isInteger(one) || one < 1 || one > targets);
  if (unknown !== undefined) {
    return { refusal: { code: "plan-has-no-target", position: unknown, targets }, field: "metTargets" };
  }
  const refusal =
    nextReviewOn === null ? null : refuseReviewDay(nextReviewOn, on, state.step, setting, school);
  if (refusal) return { refusal, field: "nextReviewOn" };
  return {
    ...state,
    stage: nextReviewOn === null ? "outcome-due" : "review-due",
    ...{ reviewOn: nextReviewOn, reviewedOn: on, reviews: state.reviews + 1 },
    metTargets: [...new Set(metTargets)].sort((a, b) => a - b),
    // the next review is counted from this one
    countedFrom: on,
    version: state.version + 1,
  };
}
