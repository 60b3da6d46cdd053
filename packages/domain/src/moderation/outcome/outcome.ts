import type { DecimalText } from "../marks/decimals/decimal.js";
import type { MarkDifference } from "./double-mark.js";

/** What follows for the marks of one assessor. */
export const outcomeKinds = {
  stands: "the marks stand",
  extend: "more of the assessor's pieces are moderated before anything is decided",
  adjust: "all the assessor's marks are moved by the same amount",
  "re-mark": "all the assessor's pieces are marked again by somebody else",
} as const;

/** One of the things that can follow. */
export type OutcomeKind = keyof typeof outcomeKinds;

/** Why. */
export type OutcomeReason =
  | { readonly code: "all-within-tolerance"; readonly pieces: number }
  | { readonly code: "outside-tolerance"; readonly pieces: number; readonly of: number }
  | { readonly code: "consistent"; readonly spread: DecimalText }
  | { readonly code: "not-consistent"; readonly spread: DecimalText; readonly mostSpread: DecimalText }
  | { readonly code: "not-in-one-direction" }
  | { readonly code: "too-few-for-adjustment"; readonly pieces: number; readonly leastPieces: number }
  | { readonly code: "adjustment-rounds-to-nothing" }
  | { readonly code: "never-adjusted" }
  /** Moderators wrote what they found: there are no marks to compare. */
  | { readonly code: "nothing-rated"; readonly pieces: number };

/** What moderation of one assessor's pieces leads to. */
export interface AssessorOutcome {
  readonly assessorId: string;
  readonly kind: OutcomeKind;
  readonly reasons: readonly OutcomeReason[];
  /** In the order of the pieces' identifiers. */
  readonly differences: readonly MarkDifference[];
  /** What is added to every mark of the assessor; null unless the outcome is to adjust. */
  readonly adjustment: DecimalText | null;
  /** Pieces that go to a third person whatever the outcome: they pass with one of the two and fail with the other. */
  readonly escalated: readonly string[];
  /** Single pieces that get the moderator's mark, where the policy lets single marks change. */
  readonly singleChanges: readonly string[];
}
