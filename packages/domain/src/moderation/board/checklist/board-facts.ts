/** What is known of a board's business: counts of what there is, and of what is still to be done. */
export interface BoardFacts {
  readonly members: number;
  /** Members who have declared an interest, or that they have none. */
  readonly declared: number;
  /** Members who were there; null while it has not been recorded. */
  readonly present: number | null;
  readonly items: number;
  /** Items without a decision. */
  readonly undecided: number;
  /** Items without a decision about which those present cannot decide. */
  readonly withoutQuorum: number;
  /** Judgements due at the newest review point of the board's cohorts, and those of them that are missing. */
  readonly judgementsDue: number;
  readonly judgementsMissing: number;
  /** Moderation exercises of the board's cohorts, and those of them whose sample is not drawn. */
  readonly exercises: number;
  readonly exercisesWithoutSample: number;
  /** Pieces of work in the samples, and those of them that nobody has judged a second time. */
  readonly sampled: number;
  readonly notJudgedAgain: number;
  /** Assessors with work in the exercises, and those of them of whom nothing is sampled. */
  readonly assessors: number;
  readonly assessorsMissed: number;
  /** Exercises with a sample whose outcome is not decided. */
  readonly exercisesWithoutOutcome: number;
  /** Actions of this and earlier boards that are not done. */
  readonly openActions: number;
  readonly minutes: "none" | "draft" | "signed";
}
