import { requireShare } from "../bounds.js";
import { normalQuantile } from "../distributions/normal-quantile.js";
import type { Estimate } from "../estimate.js";
import { ended, type ObservedTime, riskSets, shareBounds } from "./observed-time.js";

/** The share still without the event just after a time, until the next one listed; before the first it is 1. */
export interface SurvivalStep extends Estimate {
  readonly time: number;
  /** How many had the event at this time; `n` is how many were watched just before it. */
  readonly events: number;
}

/**
 * The share to whom something has not yet happened, over time, when some were watched for less than the whole time.
 * Standard errors are Greenwood's (1926); the bounds lie evenly on ln(−ln S). Where the share is 0 there is no error to
 * tell, and bounds that say so. Source: Kaplan and Meier (1958), JASA 53.
 *
 * @param observed Times in any unit; `ending` is `"event"`, or null for who was watched no longer.
 * @param options `confidence` strictly between 0 and 1; 0.95 unless given.
 * @throws RangeError when nobody was watched, or a time or the confidence is out of its bounds.
 * @example
 * const observed = [{ time: 2, ending: "event" }, { time: 3, ending: null }, { time: 5, ending: "event" }];
 * kaplanMeier(observed).map(({ time, estimate }) => [time, estimate.toFixed(2)]) // => [[2, "0.67"], [5, "0.00"]]
 */
export function kaplanMeier(
  observed: readonly ObservedTime<"event" | null>[],
  { confidence = 0.95 }: { readonly confidence?: number } = {},
): SurvivalStep[] {
  requireShare("a confidence", confidence);
  const z = normalQuantile((1 + confidence) / 2);
  let [estimate, sum] = [1, 0];
  return riskSets(observed).map((set) => {
    const [n, events] = [set.atRisk, ended(set)];
    estimate *= 1 - events / n;
    if (events < n) sum += events / (n * (n - events));
    const standardError = estimate * Math.sqrt(sum);
    return { time: set.time, estimate, standardError, ...shareBounds(estimate, standardError, z), n, events };
  });
}
