import { requireWhole } from "../bounds.js";
import { deviance } from "./special-functions/deviance.js";
import { incompleteBeta } from "./special-functions/incomplete-beta.js";
import { stirlingError } from "./special-functions/log-gamma.js";

/**
 * The probability of exactly so many successes in independent trials.
 * Source of the way it is computed: Loader (2000), Fast and accurate computation of binomial probabilities.
 *
 * @param successes Whole number from 0 to `trials`.
 * @param trials Whole number, at least 0.
 * @param chance Of success in one trial, from 0 to 1.
 * @throws RangeError when an argument is out of its bounds.
 * @example
 * binomialProbability(2, 4, 0.5).toFixed(12) // => "0.375000000000"
 */
export function binomialProbability(successes: number, trials: number, chance: number): number {
  requireWhole("trials", trials);
  requireWhole("successes", successes, 0, trials);
  if (!(chance >= 0 && chance <= 1)) throw new RangeError(`a chance lies from 0 to 1: ${chance}`);
  const failures = trials - successes;
  if (trials === 0) return 1;
  if (failures === 0) return chance ** trials;
  if (successes === 0) return Math.exp(trials * Math.log1p(-chance));
  const distance = deviance(successes, trials * chance) + deviance(failures, trials * (1 - chance));
  const correction = stirlingError(trials) - stirlingError(successes) - stirlingError(failures);
  return Math.exp(correction - distance) * Math.sqrt(trials / (2 * Math.PI * successes) / failures);
}

/**
 * The probability of at most so many successes in independent trials.
 *
 * @param successes Whole number from 0 to `trials`.
 * @param trials Whole number, at least 0.
 * @param chance Of success in one trial, from 0 to 1.
 * @throws RangeError when an argument is out of its bounds.
 * @example
 * binomialCumulative(1, 4, 0.5).toFixed(12) // => "0.312500000000"
 */
export function binomialCumulative(successes: number, trials: number, chance: number): number {
  requireWhole("trials", trials);
  requireWhole("successes", successes, 0, trials);
  if (!(chance >= 0 && chance <= 1)) throw new RangeError(`a chance lies from 0 to 1: ${chance}`);
  if (successes === trials) return 1;
  return incompleteBeta(1 - chance, trials - successes, successes + 1);
}
