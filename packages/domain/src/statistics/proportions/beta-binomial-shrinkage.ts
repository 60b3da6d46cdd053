import { requireShare, requireWhole } from "../bounds.js";
import { betaOdds } from "../distributions/special-functions/incomplete-beta.js";
import type { Estimate } from "../estimate.js";
import { type Counted, requireCounted } from "./counted.js";
import { betaBinomialLogLikelihood } from "./beta-binomial-likelihood.js";

/** Shares of groups drawn towards the share of all. */
export interface ShrunkShares {
  /** Towards what the groups are drawn. */
  readonly mean: number;
  /** How far true shares of groups lie apart: their standard deviation, averaged over its plausible values. */
  readonly spread: number;
  /** In the order given; show each beside its raw share. `n` is the group's trials. */
  readonly groups: readonly Estimate[];
}

const steps = 50;

/**
 * Shares of many groups, each drawn towards the share of all by as much as its size and the groups' likeness ask: a
 * group of 3 nearly all the way, one of 300 hardly. Every likeness of the groups (the correlation within a group, from 0
 * to 1) is weighed by how likely it makes the counts, so that few or similar groups do not make the bounds collapse.
 * Sources: Griffiths (1973), Maximum likelihood estimation for the beta-binomial distribution, Biometrics 29; Kleinman
 * (1973), Proportions with extraneous variance, JASA 68.
 *
 * @param groups At least two.
 * @param options `confidence` strictly between 0 and 1; 0.95 unless given.
 * @throws RangeError when there are too few groups, or a count or the confidence is out of its bounds.
 * @example
 * const groups = [{ successes: 3, trials: 3 }, { successes: 150, trials: 300 }, { successes: 140, trials: 250 }];
 * const { groups: shrunk } = betaBinomialShrinkage(groups);
 * shrunk[0].estimate < 0.75 // => true
 * Math.abs(shrunk[1].estimate - 0.5) < 0.02 // => true
 */
export function betaBinomialShrinkage(
  groups: readonly Counted[],
  { confidence = 0.95 }: { readonly confidence?: number } = {},
): ShrunkShares {
  requireWhole("the number of groups", groups.length, 2);
  groups.forEach(requireCounted);
  requireShare("a confidence", confidence);
  const likenesses = Array.from({ length: steps }, (_, at) => ((at + 0.5) / steps) ** 2);
  const candidates = likenesses.map((likeness) => {
    const mean = meanAt(groups, likeness);
    const size = 1 / likeness - 1;
    // The squares crowd the steps where groups are alike: each stands for as much of the line as it is apart.
    const logWeight =
      betaBinomialLogLikelihood(groups, mean * size, (1 - mean) * size) + Math.log(likeness) / 2;
    return { likeness, mean, size, logWeight };
  });
  const summit = Math.max(...candidates.map(({ logWeight }) => logWeight));
  const all = candidates.reduce((sum, { logWeight }) => sum + Math.exp(logWeight - summit), 0);
  const weighed = candidates.map((one) => ({ ...one, share: Math.exp(one.logWeight - summit) / all }));
  const average = (of: (candidate: (typeof weighed)[number]) => number) =>
    weighed.reduce((sum, candidate) => sum + candidate.share * of(candidate), 0);
  return {
    mean: average(({ mean }) => mean),
    spread: Math.sqrt(average(({ mean, likeness }) => mean * (1 - mean) * likeness)),
    groups: groups.map(({ successes, trials }) => {
      const posterior = ({ mean, size }: { mean: number; size: number }) =>
        (successes + mean * size) / (trials + size);
      const estimate = average(posterior);
      const variance = average((candidate) => {
        const at = posterior(candidate);
        return (at * (1 - at)) / (trials + candidate.size + 1) + (at - estimate) ** 2;
      });
      return betaEstimate(estimate, variance, trials, confidence);
    }),
  };
}

/** The share of all when groups weigh as this likeness within groups says; pulled off 0 and 1 by half a success. */
function meanAt(groups: readonly Counted[], likeness: number): number {
  let [sum, weights] = [0.5, 1];
  for (const { successes, trials } of groups) {
    const weight = 1 / (1 + (trials - 1) * likeness);
    sum += weight * successes;
    weights += weight * trials;
  }
  return sum / weights;
}

/** The bounds of the beta variable that has this mean and variance. */
function betaEstimate(estimate: number, variance: number, n: number, confidence: number): Estimate {
  const size = (estimate * (1 - estimate)) / variance - 1;
  const tail = (1 - confidence) / 2;
  const at = (below: number, above: number) => {
    const odds = betaOdds(below, above, estimate * size, (1 - estimate) * size);
    return odds === Infinity ? 1 : odds / (1 + odds);
  };
  return {
    estimate,
    standardError: Math.sqrt(variance),
    lower: at(tail, 1 - tail),
    upper: at(1 - tail, tail),
    n,
  };
}
