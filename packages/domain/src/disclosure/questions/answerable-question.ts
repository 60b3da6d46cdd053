/** A question that readers may ask and have answered with a number of people. */
export interface AnswerableQuestion {
  readonly name: string;
  /** The finest groups of people that the answer counts together, each once, e.g. `North × Mathematics`. */
  readonly groups: readonly string[];
}

/** How answers, taken together, single out a few people. */
export interface DifferencingRisk {
  /**
   * `alone`: one answer is a few people. `pair`: two answers differ by a few. `combination`: more answers, added and
   * taken away, leave a few. `bounds`: no sum tells it, but nobody can be fewer than none, and that leaves one number.
   */
  readonly code: "alone" | "pair" | "combination" | "bounds";
  /** The questions by name and how often each is added (or, negative, taken away); for `bounds` how often is null. */
  readonly questions: readonly { readonly name: string; readonly times: number | null }[];
  /** The groups that are singled out. */
  readonly groups: readonly string[];
  readonly people: number;
}
