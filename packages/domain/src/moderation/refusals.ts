/** One thing for which the room says no: what it is, which value is wrong, and what to do about it. */
export interface ModerationRefusal<Code extends string> {
  readonly code: Code;
  /** Path of the value, e.g. `size.steps[1].take`. */
  readonly field: string;
  /** What stands there. */
  readonly value: string;
  /** What to do, as a sentence. */
  readonly remedy: string;
}
