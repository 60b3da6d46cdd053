import { requireShare, requireWhole } from "../bounds.js";
import { binomialCumulative } from "../distributions/binomial.js";

/** Between which shares a group of this size lies by chance alone, when its true share is the target. */
export interface FunnelLimits {
  readonly lower: number;
  readonly upper: number;
  /** The size of the group. */
  readonly n: number;
}

/**
 * Exact binomial limits of a funnel plot, smoothed between whole numbers so that they narrow with every one more.
 * With F the binomial distribution function, r the smallest count with F(r) ≥ a and α = (F(r) − a) / (F(r) − F(r − 1)),
 * the limit at a is (r − α) / n; below 0 it is 0.
 * The limits are lines to draw. Whether one group's count is beyond chance is asked of `binomialCumulative`: in a small
 * group even a count of all may lie above the line, as 5 of 5 does at a target of 0.9, where it comes 59 times in 100.
 * Source: Spiegelhalter (2005), Funnel plots for comparing institutional performance, Statistics in Medicine 24, A.1.1.
 *
 * @param target The share that all groups are held against, strictly between 0 and 1.
 * @param trials The size of the group, whole, at least 1.
 * @param options `confidence` strictly between 0 and 1; 0.95 unless given: 2.5 % lie below and 2.5 % above.
 * @throws RangeError when a figure is out of its bounds.
 * @example
 * const { lower, upper } = exactFunnelLimits(0.9, 20);
 * [lower, upper].map((limit) => limit.toFixed(5)) // => ["0.72153", "0.98972"]
 */
export function exactFunnelLimits(
  target: number,
  trials: number,
  { confidence = 0.95 }: { readonly confidence?: number } = {},
): FunnelLimits {
  requireShare("a target", target);
  requireWhole("trials", trials, 1);
  requireShare("a confidence", confidence);
  const limit = (below: number) => limitAt(below, target, trials);
  return { lower: limit((1 - confidence) / 2), upper: limit((1 + confidence) / 2), n: trials };
}

function limitAt(below: number, target: number, trials: number): number {
  let [least, most] = [0, trials];
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (binomialCumulative(middle, trials, target) >= below) most = middle;
    else least = middle + 1;
  }
  const here = binomialCumulative(least, trials, target);
  const before = least === 0 ? 0 : binomialCumulative(least - 1, trials, target);
  return Math.max(0, (least - (here - below) / (here - before)) / trials);
}
