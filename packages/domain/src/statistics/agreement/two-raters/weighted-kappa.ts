import type { Coefficient, Surety } from "../coefficient.js";
import { codeBy } from "../ratings/coded-units.js";
import { type Category, type Ratings, requireTwoRaters } from "../ratings/ratings.js";
import { checkWeights, type DisagreementWeights } from "../ratings/weights.js";
import { disagreementRatio } from "./disagreement-ratio.js";

/**
 * Cohen's weighted κ: as `cohenKappa`, where some disagreements matter more than others. What it says depends on the
 * weights, so they are shown with it; quadratic ones come close to an intraclass correlation and look favourable.
 *
 * Source: Cohen (1968), Weighted kappa: nominal scale agreement with provision for scaled disagreement or partial
 * credit; standard error by Fleiss, Cohen and Everitt (1969).
 *
 * @param ratings Of two raters; units that only one of them rated are left out, and `n` counts the rest.
 * @param categories The whole scale in its order, at least 2.
 * @param weights Any of the size of the scale, such as `linearWeights` or `quadraticWeights` of it.
 * @throws RangeError when there are not two raters, a rating is not on the scale, or the weights do not fit.
 * @example
 * const ratings = ratingsFromTable([[44, 7, 9], [5, 20, 5], [1, 3, 6]], [1, 2, 3]);
 * weightedKappa(ratings, [1, 2, 3], quadraticWeights(3)).estimate.toFixed(6) // => "0.454545"
 */
export function weightedKappa(
  ratings: Ratings,
  categories: readonly Category[],
  weights: DisagreementWeights,
  surety: Surety = {},
): Coefficient {
  requireTwoRaters(ratings);
  checkWeights(weights, categories.length);
  const weigh = (first: number, second: number) => weights[first]?.[second] ?? 0;
  return disagreementRatio(codeBy(categories, ratings), weigh, surety);
}
