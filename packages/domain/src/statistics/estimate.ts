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

/** An estimate with symmetric bounds: `quantile` standard errors to either side. */
export function estimateWithin(
  estimate: number,
  standardError: number,
  quantile: number,
  n: number,
): Estimate {
  const half = quantile * standardError;
  return { estimate, standardError, lower: estimate - half, upper: estimate + half, n };
}
