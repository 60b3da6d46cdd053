import { type Counted, requireCounted } from "./counted.js";
import { type RatioEstimate, ratioFrom } from "./ratio-estimate.js";

/**
 * How many times as likely something is in the first group as in the second, with bounds on the logarithm.
 * Source: Katz, Baptista, Azen and Pike (1978), Obtaining confidence intervals for the risk ratio in cohort studies,
 * Biometrics 34.
 *
 * @param options `confidence` strictly between 0 and 1; 0.95 unless given.
 * @returns the ratio, or a reason in its place where a group has no successes.
 * @throws RangeError when a count or the confidence is out of its bounds.
 * @example
 * const ratio = riskRatio({ successes: 189, trials: 11034 }, { successes: 104, trials: 11037 });
 * [ratio.estimate, ratio.lower, ratio.upper].map((one) => one.toFixed(3)) // => ["1.818", "1.433", "2.306"]
 */
export function riskRatio(
  first: Counted,
  second: Counted,
  { confidence = 0.95 }: { readonly confidence?: number } = {},
): RatioEstimate {
  requireCounted(first);
  requireCounted(second);
  const [a, b] = [first.successes, second.successes];
  const ratio = a / first.trials / (b / second.trials);
  const variance = 1 / a - 1 / first.trials + 1 / b - 1 / second.trials;
  return ratioFrom(ratio, Math.sqrt(variance), first.trials + second.trials, confidence);
}
