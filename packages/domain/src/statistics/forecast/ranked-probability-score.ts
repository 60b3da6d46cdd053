import { requireWhole } from "../bounds.js";
import { type ForecastScore, meanScore, requireProbability } from "./mean-score.js";

/** What was forecast of one outcome on an ordinal scale, and what came. */
export interface RankForecast {
  /** By rank from the lowest; at least two, and they add to 1. */
  readonly probabilities: readonly number[];
  /** The rank that came: a whole number from 1. */
  readonly observed: number;
}

/**
 * The mean distance of forecast from outcome on an ordinal scale, divided by the ranks less 1: 0 is perfect, 1 is
 * certainty at the wrong end. A forecast next to the outcome costs less than one far off. For two ranks it is Brier's.
 * Source: Epstein (1969), A scoring system for probability forecasts of ranked categories, Journal of Applied
 * Meteorology 8.
 *
 * @throws RangeError when there is no forecast, probabilities do not add to 1, or the observed rank is none.
 * @example
 * rankedProbabilityScore([{ probabilities: [0.2, 0.5, 0.3], observed: 1 }]).estimate.toFixed(3) // => "0.365"
 */
export function rankedProbabilityScore(forecasts: readonly RankForecast[]): ForecastScore {
  return meanScore(forecasts.map(scoreOf));
}

function scoreOf({ probabilities, observed }: RankForecast): number {
  const ranks = probabilities.length;
  requireWhole("the number of ranks", ranks, 2);
  requireWhole("the observed rank", observed, 1, ranks);
  probabilities.forEach(requireProbability);
  const all = probabilities.reduce((sum, probability) => sum + probability, 0);
  if (Math.abs(all - 1) > 1e-6)
    throw new RangeError(`probabilities must add to 1: ${probabilities.join(", ")}`);
  let [score, below] = [0, 0];
  probabilities.slice(0, -1).forEach((probability, at) => {
    below += probability;
    score += (below - (observed <= at + 1 ? 1 : 0)) ** 2;
  });
  return score / (ranks - 1);
}
