import { requireShare } from "../bounds.js";
import { normalQuantile } from "../distributions/normal-quantile.js";
import type { Estimate } from "../estimate.js";
import { ended, type ObservedTime, type RiskSet, riskSets, shareBounds } from "./observed-time.js";

/** The share to whom one ending has come by a time, the others ruling it out. */
export interface IncidenceStep extends Estimate {
  readonly time: number;
  /** How many had this ending at this time; `n` is how many were watched just before it. */
  readonly events: number;
}

/** One ending, and its share over time; the shares of all endings and of those still waiting add to 1. */
export interface Incidence<Ending> {
  readonly ending: Ending;
  /** A step for every time at which this ending came; before the first the share is 0. */
  readonly steps: readonly IncidenceStep[];
}

/**
 * The share to whom each of several endings has come, over time, when one ending rules out the others: who withdraws
 * will not reach secure, and is not merely watched no longer. With one ending only it is 1 − Kaplan–Meier.
 * Sources: Aalen and Johansen (1978), Scandinavian Journal of Statistics 5; variance by the delta method of Marubini and
 * Valsecchi (1995), Analysing survival data, 10.2; bounds even on ln(−ln(1 − share)).
 *
 * @param observed Times in any unit; `ending` names what came, null for who was watched no longer.
 * @param options `confidence` strictly between 0 and 1; 0.95 unless given.
 * @returns the endings in the order of their names.
 * @throws RangeError when nobody was watched, or a time or the confidence is out of its bounds.
 * @example
 * const observed = [
 *   { time: 1, ending: "secure" },
 *   { time: 2, ending: "withdrawn" },
 *   { time: 3, ending: "secure" },
 *   { time: 4, ending: null },
 * ];
 * const [secure] = aalenJohansen(observed);
 * secure.steps.map(({ estimate }) => estimate) // => [0.25, 0.5]
 */
export function aalenJohansen<Ending extends string>(
  observed: readonly ObservedTime<Ending | null>[],
  { confidence = 0.95 }: { readonly confidence?: number } = {},
): Incidence<Ending>[] {
  requireShare("a confidence", confidence);
  const z = normalQuantile((1 + confidence) / 2);
  const sets = riskSets<Ending>(observed);
  const endings = [...new Set(sets.flatMap((set) => [...set.endings.keys()]))].sort();
  return endings.map((ending) => ({ ending, steps: stepsOf(ending, sets, z) }));
}

function stepsOf<Ending>(ending: Ending, sets: readonly RiskSet<Ending>[], z: number): IncidenceStep[] {
  const steps: IncidenceStep[] = [];
  let [waiting, share] = [1, 0];
  const past: {
    readonly share: number;
    readonly waiting: number;
    readonly own: number;
    readonly all: number;
    readonly n: number;
  }[] = [];
  for (const set of sets) {
    const [own, all, n] = [set.endings.get(ending) ?? 0, ended(set), set.atRisk];
    share += (waiting * own) / n;
    past.push({ share, waiting, own, all, n });
    waiting *= 1 - all / n;
    if (own === 0) continue;
    let variance = 0;
    for (const at of past) {
      const since = share - at.share;
      if (at.all < at.n) variance += (since ** 2 * at.all) / (at.n * (at.n - at.all));
      variance += (at.waiting ** 2 * (at.n - at.own) * at.own) / at.n ** 3;
      variance -= (2 * since * at.waiting * at.own) / at.n ** 2;
    }
    const standardError = Math.sqrt(Math.max(0, variance));
    const { lower, upper } = shareBounds(1 - share, standardError, z);
    steps.push({
      time: set.time,
      estimate: share,
      standardError,
      lower: 1 - upper,
      upper: 1 - lower,
      n,
      events: own,
    });
  }
  return steps;
}
