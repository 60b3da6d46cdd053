import { type Factored, factor, inverse, solve } from "../cholesky.js";
import type { DoublyJudged } from "./doubly-judged.js";

/** Severities drawn towards their mean by as much as the scatter of judgements asks. */
export interface ShrunkSeverities {
  readonly estimates: Float64Array;
  readonly variances: Float64Array;
  /** Standard deviation of true severities between assessors, averaged over its plausible values. */
  readonly spread: number;
}

const steps = 40;

/**
 * Empirical Bayes: severities are taken as normal around 0 with an unknown spread. Every spread up to `widest` is weighed
 * by how likely it makes the scores, and the answers are averaged, so that a spread that happens to fit as 0 does not
 * make every interval collapse.
 * Source: Morris (1983), Parametric empirical Bayes inference, JASA 78; Rubin (1981), parallel randomized experiments.
 */
export function shrinkSeverities(
  { weights, below, assessors }: DoublyJudged,
  variance: number,
  widest: number,
): ShrunkSeverities {
  const size = assessors.length;
  const pull = below.map((sum) => sum / variance);
  const spreads = Array.from({ length: steps }, (_, at) => ((at + 0.5) / steps) * widest);
  const answers = spreads.map((spread) => {
    const precision = weights.map((weight, cell) => {
      return weight / variance + (cell % (size + 1) === 0 ? spread ** -2 : 0);
    });
    const factored = factor(precision, size);
    const estimates = solve(factored, pull);
    const fit = estimates.reduce((sum, estimate, at) => sum + estimate * (pull[at] as number), 0);
    const logWeight = fit / 2 - halfLogDeterminant(factored) - size * Math.log(spread);
    return { spread, factored, estimates, logWeight };
  });
  const summit = Math.max(...answers.map(({ logWeight }) => logWeight));
  const likely = answers.filter(({ logWeight }) => logWeight > summit - 10);
  const all = likely.reduce((sum, { logWeight }) => sum + Math.exp(logWeight - summit), 0);
  const estimates = new Float64Array(size);
  const seconds = new Float64Array(size);
  let mean = 0;
  for (const { spread, factored, estimates: given, logWeight } of likely) {
    const share = Math.exp(logWeight - summit) / all;
    const covariance = inverse(factored);
    mean += share * spread;
    for (let at = 0; at < size; at += 1) {
      const estimate = given[at] as number;
      // The mean of all severities is 0 by definition and carries no error.
      const own = (covariance[at * (size + 1)] as number) - spread ** 2 / size;
      estimates[at] = (estimates[at] as number) + share * estimate;
      seconds[at] = (seconds[at] as number) + share * (own + estimate ** 2);
    }
  }
  const variances = seconds.map((second, at) => Math.max(0, second - (estimates[at] as number) ** 2));
  return { estimates, variances, spread: mean };
}

function halfLogDeterminant({ lower, size }: Factored): number {
  let sum = 0;
  for (let at = 0; at < size; at += 1) sum += Math.log(lower[at * (size + 1)] as number);
  return sum;
}
