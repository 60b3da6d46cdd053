/** One question of a provider's mark form or feedback form; the provider's data. */
export interface AssignmentQuestion {
  readonly code: string;
  readonly text: string;
  /** `text` takes any words, `choice` one of its choices. */
  readonly kind: "text" | "choice";
  /** What a `choice` may be answered with; empty for `text`. */
  readonly choices: readonly string[];
  readonly required: boolean;
  /** Letters that an answer may have at most; null: any number. */
  readonly maxLength: number | null;
}

/** The answer to one question. */
export interface AssignmentAnswer {
  readonly question: string;
  readonly answer: string;
}

/** A question as it was asked, and what was answered; null where it was left out. */
export interface FilledQuestion {
  readonly code: string;
  readonly text: string;
  readonly answer: string | null;
}
