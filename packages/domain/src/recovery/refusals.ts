import type { IsoDate } from "../calendar/index.js";
import type { PlanOutcome } from "./plan/plan-event.js";

/** Everything for which recovery says no, each with its facts. */
export type RecoveryRefusal =
  /** Nothing is said where words are needed; `what` names it, e.g. `success criteria`. */
  | { readonly code: "words-missing"; readonly what: string }
  /** It would have happened after today. */
  | { readonly code: "day-to-come"; readonly today: IsoDate }
  | { readonly code: "too-many-plan-targets"; readonly asked: number; readonly allowed: number }
  | { readonly code: "plan-without-targets" }
  /** One open plan at a time. */
  | { readonly code: "plan-already-open"; readonly planId: string }
  | { readonly code: "plan-closed"; readonly closedOn: IsoDate; readonly outcome: PlanOutcome }
  /** A plan does not end before its review was held. */
  | { readonly code: "plan-has-open-review"; readonly reviewOn: IsoDate }
  /** Its review was held: now it wants an outcome. */
  | { readonly code: "plan-wants-outcome"; readonly reviewedOn: IsoDate }
  | { readonly code: "review-too-early"; readonly from: IsoDate }
  | { readonly code: "review-too-late"; readonly until: IsoDate }
  /** The school does not work on the day; `next` is the first one on which it does. */
  | { readonly code: "review-outside-school-days"; readonly next: IsoDate }
  | { readonly code: "plan-has-no-target"; readonly position: number; readonly targets: number }
  | { readonly code: "outcome-needs-reason"; readonly outcome: PlanOutcome }
  /** Earlier than what it follows. */
  | { readonly code: "before-the-last"; readonly from: IsoDate }
  | { readonly code: "evidence-already-linked"; readonly evidenceId: string }
  /** Never linked, or taken back. */
  | { readonly code: "evidence-not-linked"; readonly id: string }
  /** A plan was opened on it. */
  | { readonly code: "evidence-rested-on"; readonly planId: string; readonly openedOn: IsoDate }
  | { readonly code: "nothing-to-follow-up"; readonly followedUpOn: IsoDate };

/** The refusals with one of these codes, each with its facts. */
export type RecoveryRefusalOf<Code extends RecoveryRefusal["code"]> = Extract<
  RecoveryRefusal,
  { readonly code: Code }
>;

/** Everything for which a plan does not advance. */
export type PlanRefusal = Exclude<
  RecoveryRefusal,
  RecoveryRefusalOf<
    | "plan-already-open"
    | "evidence-already-linked"
    | "evidence-not-linked"
    | "evidence-rested-on"
    | "nothing-to-follow-up"
  >
>;
