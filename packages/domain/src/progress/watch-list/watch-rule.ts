/** A rule that puts a trainee on the watch list. Data: a provider chooses its rules and their numbers. */
export type WatchRule = NotOnTrackRule | BelowExpectedRule | FellRule | NotJudgedRule | NotMovedRule;

/** Not on track under the provider's rule. */
export interface NotOnTrackRule {
  readonly kind: "not-on-track";
}

/** Below the expected level on at least so many strands. */
export interface BelowExpectedRule {
  readonly kind: "below-expected";
  readonly atLeastStrands: number;
}

/** A level lower than at the last review point, on at least so many strands. */
export interface FellRule {
  readonly kind: "fell";
  readonly atLeastStrands: number;
}

/** Without a judgement on at least so many strands after the window has closed. */
export interface NotJudgedRule {
  readonly kind: "not-judged";
  readonly atLeastStrands: number;
}

/** The same level, below the expected one, for so many review points after the one it was reached at. */
export interface NotMovedRule {
  readonly kind: "not-moved";
  /** How many review points have brought no change, from 1. */
  readonly reviewPoints: number;
  readonly atLeastStrands: number;
}
