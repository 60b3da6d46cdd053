/** A figure, how sure it is, and on how much it rests. */
export interface Estimate {
  readonly estimate: number;
  /** Standard deviation of the estimate, were the data gathered again. */
  readonly standardError: number;
  /** The bounds within which the true value plausibly lies. */
  readonly lower: number;
  readonly upper: number;
  /** How many observations it rests on; the function says of which. */
  readonly n: number;
}
