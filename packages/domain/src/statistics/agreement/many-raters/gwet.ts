import type { Coefficient, Surety } from "../coefficient.js";
import { codeBy } from "../ratings/coded-units.js";
import type { Category, Ratings } from "../ratings/ratings.js";
import { checkWeights, type DisagreementWeights } from "../ratings/weights.js";
import { type Chance, chanceCorrected } from "./chance-corrected.js";

/**
 * Gwet's AC1: agreement beyond chance where chance only strikes units that are hard to judge. Steady where nearly every
 * unit is in one category, where κ collapses; there it lies close to the percentage, and says little more than it does.
 *
 * Source: Gwet (2008), Computing inter-rater reliability and its variance in the presence of high agreement. The
 * standard error is his for units drawn at random, raters being given.
 *
 * @param ratings Units with fewer than two ratings are left out, and `n` counts the rest.
 * @param categories Every category that a rater could have chosen, at least 2: unused ones count too.
 * @throws RangeError when rows differ in length or a rating is not on the scale.
 * @example
 * const ratings = ratingsFromTable([[13, 0, 0], [0, 20, 7], [0, 4, 56]], ["A", "B", "C"]);
 * gwetAC1(ratings, ["A", "B", "C"]).estimate.toFixed(7) // => "0.8493305"
 * gwetAC1(ratings, ["A", "B", "C"]).standardError.toFixed(8) // => "0.04321747"
 */
export function gwetAC1(ratings: Ratings, categories: readonly Category[], surety: Surety = {}): Coefficient {
  const size = categories.length;
  return chanceCorrected(codeBy(categories, ratings), null, (shares) => spread(shares, size), surety);
}

/**
 * Gwet's AC2: as `gwetAC1`, where some disagreements matter more than others. For ordered levels.
 *
 * Source: Gwet (2014), Handbook of inter-rater reliability, fourth edition, chapter 4. Weights of disagreement are
 * scaled so that the heaviest is no agreement at all.
 *
 * @param ratings Units with fewer than two ratings are left out, and `n` counts the rest.
 * @param categories The whole scale in its order, at least 2: unused categories count too.
 * @param weights Any of the size of the scale, such as `linearWeights` or `quadraticWeights` of it.
 * @throws RangeError when rows differ in length, a rating is not on the scale, or the weights do not fit.
 * @example
 * const ratings = [[1, 2], [2, 2], [3, 3], [1, 1]];
 * gwetAC2(ratings, [1, 2, 3], linearWeights(3)).estimate.toFixed(4) // => "0.7241"
 */
export function gwetAC2(
  ratings: Ratings,
  categories: readonly Category[],
  weights: DisagreementWeights,
  surety: Surety = {},
): Coefficient {
  checkWeights(weights, categories.length);
  const heaviest = Math.max(...weights.flat());
  const weigh = (first: number, second: number) => 1 - (weights[first]?.[second] ?? 0) / heaviest;
  const total = weights.flat().reduce((sum, weight) => sum + 1 - weight / heaviest, 0);
  return chanceCorrected(codeBy(categories, ratings), weigh, (shares) => spread(shares, total), surety);
}

/** How evenly the categories are used, times the mean agreement of two of them at random. */
function spread(shares: readonly number[], total: number): Chance {
  const factor = total / (shares.length * (shares.length - 1));
  return {
    agreement: factor * shares.reduce((sum, share) => sum + share * (1 - share), 0),
    slopes: shares.map((share) => factor * (1 - 2 * share)),
  };
}
