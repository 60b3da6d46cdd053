import { fisherQuantile } from "../distributions/fisher.js";
import type { MeanSquares } from "./mean-squares.js";

/** Bounds of a correlation, from −1 or lower to 1. */
export interface CorrelationBounds {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Bounds of the correlation of single ratings where error is one mean square: from the ratio of the two to its F
 * distribution. Source: Shrout and Fleiss (1979), for forms 1 and 3.
 */
export function boundsByRatio(
  units: number,
  error: number,
  { k, unitFreedom, errorFreedom }: { k: number; unitFreedom: number; errorFreedom: number },
  probability: number,
): CorrelationBounds {
  const ratio = units / error;
  const low = ratio / fisherQuantile(probability, unitFreedom, errorFreedom);
  const high = ratio * fisherQuantile(probability, errorFreedom, unitFreedom);
  return { lower: (low - 1) / (low + k - 1), upper: (high - 1) / (high + k - 1) };
}

/**
 * Bounds of the correlation of single ratings where raters are a sample too: the degrees of freedom of their error are
 * Satterthwaite's. Source: Shrout and Fleiss (1979), form 2. Null where these degrees vanish.
 */
export function boundsWithRaters(
  squares: MeanSquares,
  estimate: number,
  probability: number,
): CorrelationBounds | null {
  const { units, raters, rest, n, k } = squares;
  const ratio = raters / rest;
  const remaining = n * (1 + (k - 1) * estimate) - k * estimate;
  const parts = (n - 1) * (k * estimate * ratio) ** 2 + remaining ** 2;
  const freedom = ((k - 1) * (n - 1) * (k * estimate * ratio + remaining) ** 2) / parts;
  if (!(freedom > 0)) return null;
  const above = fisherQuantile(probability, n - 1, freedom);
  const below = fisherQuantile(probability, freedom, n - 1);
  const error = k * raters + (k * n - k - n) * rest;
  return {
    lower: (n * (units - above * rest)) / (above * error + n * units),
    upper: (n * (below * units - rest)) / (error + n * below * units),
  };
}
