export { planDueOn, type RaisedConcern, refuseConcern } from "./concern/concern.js";
export { type FollowUp, followUpDay, refuseFollowUp } from "./concern/follow-up.js";
export {
  type InterventionEffect,
  interventionEffects,
  type InterventionKind,
  interventionKinds,
  type InterventionRefusal,
  type RecordedIntervention,
  refuseIntervention,
} from "./concern/intervention.js";
export { type OfferedUnlinking, refuseUnlinking, type StandingLink } from "./concern/refuse-unlinking.js";
export {
  refuseWelfareCheck,
  type WelfareCheck,
  type WelfarePurpose,
  welfarePurposes,
  type WelfareRefusal,
} from "./concern/welfare.js";
export {
  type DueConcern,
  type DueIntervention,
  type DueKind,
  dueKinds,
  type DuePlan,
  type RecoveryDue,
  recoveryDue,
  type RecoveryFacts,
} from "./due/recovery-due.js";
export { advancePlan } from "./plan/advance-plan.js";
export { type Advanced, isPlanRefused, type PlanRules } from "./plan/advanced.js";
export { planAfter, type PlanHistory } from "./plan/plan-after.js";
export {
  type PlanDecided,
  type PlanEvent,
  type PlanOpened,
  type PlanOutcome,
  planOutcomes,
  type PlanReviewed,
  type PlanTarget,
} from "./plan/plan-event.js";
export type { PlanState } from "./plan/plan-state.js";
export { refuseReviewDay, type ReviewDayRefusal, reviewDays } from "./plan/review-day.js";
export {
  type ConcernKind,
  concernKinds,
  type PlanStep,
  planSteps,
  type RecoverySetting,
  recoverySettingOf,
  type ReviewSpan,
  usualRecoverySetting,
} from "./recovery-setting.js";
export type { PlanRefusal, RecoveryRefusal, RecoveryRefusalOf } from "./refusals.js";
export { addWorkingDays, isWorkingDay, type SchoolCalendar, workingDayFrom } from "./working-days.js";
