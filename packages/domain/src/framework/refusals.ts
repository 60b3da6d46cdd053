/** What can be wrong with a framework, in words that follow the place and the bad value. */
export const frameworkPhrases = {
  "empty-text": "a text is required here",
  "impossible-date": "this is not a day written YYYY-MM-DD",
  "nothing-listed": "at least one is required",
  "repeated-code": "another one has this code already",
  "repeated-position": "another one has this position already",
  "not-a-position": "a position is a whole number from 1",
  "not-a-rank": "a rank is a whole number from 1",
  "rank-gap": "ranks run 1, 2, 3 … without gaps or repeats",
  "unknown-strand": "no strand has this code",
  "unknown-stage": "no stage has this code",
  "unknown-level": "no level has this code",
  "unknown-scheme": "this is not one of the schemes that strands are mapped to",
  "repeated-row": "an earlier one says this already",
} as const;

/** Machine-readable name of what is wrong with a framework. */
export type FrameworkViolationCode = keyof typeof frameworkPhrases;

/** One thing that is wrong with a framework, and where. */
export interface FrameworkViolation {
  readonly code: FrameworkViolationCode;
  /** Path of the value, e.g. `levels[2].rank`. */
  readonly place: string;
  /** What stands there. */
  readonly value: string;
}
