import { type Counted, requireCounted } from "./counted.js";
import { wilsonInterval } from "./wilson-interval.js";

/** The difference of two shares and the bounds within which it plausibly lies: all from −1 to 1 except `n`. */
export interface ShareDifference {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  /** How many were counted in both. */
  readonly n: number;
}

/**
 * The first share less the second, of two groups that share nobody, with bounds made of both shares' Wilson bounds.
 * Source: Newcombe (1998), Interval estimation for the difference between independent proportions, Statistics in
 * Medicine 17, method 10.
 *
 * @param options `confidence` strictly between 0 and 1; 0.95 unless given.
 * @throws RangeError when a count or the confidence is out of its bounds.
 * @example
 * const difference = newcombeDifference({ successes: 56, trials: 70 }, { successes: 48, trials: 80 });
 * difference.estimate.toFixed(4) // => "0.2000"
 * difference.lower.toFixed(4) // => "0.0524"
 */
export function newcombeDifference(
  first: Counted,
  second: Counted,
  { confidence = 0.95 }: { readonly confidence?: number } = {},
): ShareDifference {
  requireCounted(first);
  requireCounted(second);
  const one = wilsonInterval(first.successes, first.trials, { confidence });
  const two = wilsonInterval(second.successes, second.trials, { confidence });
  const estimate = one.estimate - two.estimate;
  return {
    estimate,
    lower: estimate - Math.hypot(one.estimate - one.lower, two.upper - two.estimate),
    upper: estimate + Math.hypot(one.upper - one.estimate, two.estimate - two.lower),
    n: one.n + two.n,
  };
}
