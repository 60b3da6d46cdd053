import type { IsoDate } from "../calendar/index.js";

/** Everything for which a review, a portfolio or a form says no, each with its facts. Strands and levels by identifier. */
export type JudgementRefusal =
  | { readonly code: "window-not-open"; readonly opensOn: IsoDate }
  /** The last day on which it could be done. */
  | { readonly code: "window-closed"; readonly closedOn: IsoDate }
  /** What was signed off is changed by nobody until somebody reopens it. */
  | { readonly code: "review-signed-off"; readonly signedOffOn: IsoDate }
  /** There is nothing to reopen: judgements can be recorded. */
  | { readonly code: "review-open"; readonly closesOn: IsoDate }
  | { readonly code: "trainee-withdrawn"; readonly withdrawnOn: IsoDate }
  | { readonly code: "trainee-deferred"; readonly deferredOn: IsoDate }
  | { readonly code: "day-in-future"; readonly day: IsoDate; readonly today: IsoDate }
  | { readonly code: "day-in-past"; readonly day: IsoDate; readonly today: IsoDate }
  /** A judgement is of what was seen during the window. */
  | { readonly code: "judged-before-window"; readonly judgedOn: IsoDate; readonly opensOn: IsoDate }
  /** The cohort is judged against another version of the framework. */
  | { readonly code: "strand-of-another-version"; readonly strandId: string }
  | { readonly code: "level-of-another-version"; readonly levelId: string }
  | { readonly code: "strand-twice"; readonly strandId: string }
  | { readonly code: "nothing-judged" }
  | { readonly code: "evidence-missing" }
  | { readonly code: "reason-missing" }
  /** Strands without a judgement, and without a reason why there is none. */
  | { readonly code: "strands-missing"; readonly strandIds: readonly string[] }
  /** A reason for the absence of a judgement that is there. */
  | { readonly code: "strand-judged"; readonly strandId: string }
  /** A review point is led by lead mentors of the subject alone. */
  | { readonly code: "not-lead-mentor"; readonly personId: string }
  | { readonly code: "already-leads"; readonly personId: string }
  /** The provider's settings have no cycle with this code. */
  | { readonly code: "unknown-cycle"; readonly cycle: string; readonly known: readonly string[] }
  /** The provider's settings have no grade with this code. */
  | { readonly code: "unknown-grade"; readonly grade: string; readonly known: readonly string[] }
  /** A portfolio is graded once in a cycle; who and when, and the grade that counts. */
  | {
      readonly code: "already-graded";
      readonly on: IsoDate;
      readonly by: string;
      readonly gradeId: string;
    }
  | { readonly code: "nothing-to-replace"; readonly id: string }
  /** A grade that was put right or taken back. */
  | { readonly code: "grade-not-counting"; readonly gradeId: string }
  /** A look at a portfolio that was taken back before. */
  | { readonly code: "look-withdrawn" }
  | { readonly code: "unknown-question"; readonly question: string }
  | { readonly code: "question-twice"; readonly question: string }
  | { readonly code: "question-unanswered"; readonly question: string }
  | {
      readonly code: "not-an-answer";
      readonly question: string;
      readonly value: string;
      readonly allowed: readonly string[];
    };

/** The refusals with one of these codes, each with its facts. */
export type JudgementRefusalOf<Code extends JudgementRefusal["code"]> = Extract<
  JudgementRefusal,
  { readonly code: Code }
>;
