import type { IsoDate } from "../../calendar/index.js";
import type { DecimalText } from "../marks/decimals/decimal.js";
import type { Extendable } from "../marks/windows/assignment-calendar.js";
import type { CalendarPart } from "./days/calendar-part.js";

/** Everything for which assignments say no when something is recorded, each with its facts. */
export type AssignmentRefusal =
  | { readonly code: "unknown-assignment-kind"; readonly kind: string; readonly known: readonly string[] }
  | { readonly code: "title-missing" }
  /** The cohort has nobody in training in these subjects. */
  | { readonly code: "nobody-to-set" }
  /** A day or an extension cannot be kept: which, what stands there, what to do. */
  | {
      readonly code: "assignment-days-wrong";
      readonly field: string;
      readonly value: string;
      readonly remedy: string;
    }
  | { readonly code: "part-has-begun"; readonly part: CalendarPart; readonly begunOn: IsoDate }
  /** Nobody to whom this assignment has given this to do has this id. */
  | { readonly code: "nothing-to-extend"; readonly of: Extendable }
  /** Handed in after the last day on which the provider accepts anything. */
  | { readonly code: "handed-in-too-late"; readonly lastDay: IsoDate }
  | { readonly code: "already-handed-in"; readonly attempts: number; readonly allowed: number }
  /** Another attempt is for those whose mark is below the pass mark. */
  | { readonly code: "attempt-not-called-for" }
  | { readonly code: "nothing-handed-in" }
  | { readonly code: "script-withdrawn"; readonly withdrawnOn: IsoDate }
  /** The person may not mark this trainee's work: no role of theirs reaches the trainee. */
  | { readonly code: "marker-out-of-reach"; readonly markerId: string }
  | { readonly code: "not-allotted" }
  | { readonly code: "marking-not-open"; readonly opensOn: IsoDate }
  | { readonly code: "marking-closed"; readonly closedOn: IsoDate }
  | {
      readonly code: "mark-off-scale";
      readonly value: string;
      readonly lowest: DecimalText;
      readonly highest: DecimalText;
      readonly step: DecimalText;
    }
  /** A first mark stays as it is once moderation has begun. */
  | { readonly code: "moderation-has-begun"; readonly begunOn: IsoDate }
  | { readonly code: "unknown-question"; readonly question: string }
  | { readonly code: "question-twice"; readonly question: string }
  | { readonly code: "question-unanswered"; readonly question: string }
  | {
      readonly code: "not-an-answer";
      readonly question: string;
      readonly value: string;
      readonly allowed: readonly string[];
    }
  | {
      readonly code: "answer-too-long";
      readonly question: string;
      readonly letters: number;
      readonly most: number;
    }
  | { readonly code: "release-too-early"; readonly releaseOn: IsoDate }
  /** Nothing is written that was not sent before. */
  | { readonly code: "nothing-to-release" };

/** The refusals with one of these codes, each with its facts. */
export type AssignmentRefusalOf<Code extends AssignmentRefusal["code"]> = Extract<
  AssignmentRefusal,
  { readonly code: Code }
>;
