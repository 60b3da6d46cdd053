import { requireShare } from "../bounds.js";
import { normalQuantile } from "../distributions/normal-quantile.js";

/** A ratio of two groups: 1 says that they are alike. */
export interface DefinedRatio {
  readonly estimate: number;
  /** Of the natural logarithm of the ratio, in which its bounds lie evenly. */
  readonly logStandardError: number;
  readonly lower: number;
  readonly upper: number;
  /** How many were counted in all. */
  readonly n: number;
  readonly reason: null;
}

/** What is told where there is no ratio: one of the groups has none, or all, of what is compared. */
export interface UndefinedRatio {
  readonly estimate: null;
  readonly logStandardError: null;
  readonly lower: null;
  readonly upper: null;
  readonly n: number;
  readonly reason: "nothing-to-compare";
}

/** A ratio, or the reason why there is none. */
export type RatioEstimate = DefinedRatio | UndefinedRatio;

export function ratioFrom(
  estimate: number,
  logStandardError: number,
  n: number,
  confidence: number,
): RatioEstimate {
  requireShare("a confidence", confidence);
  if (!(estimate > 0 && estimate < Infinity && logStandardError < Infinity)) {
    const nothing = { estimate: null, logStandardError: null, lower: null, upper: null };
    return { ...nothing, n, reason: "nothing-to-compare" };
  }
  const factor = Math.exp(normalQuantile((1 + confidence) / 2) * logStandardError);
  return { estimate, logStandardError, lower: estimate / factor, upper: estimate * factor, n, reason: null };
}
