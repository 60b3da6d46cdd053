import type { Coefficient, Surety } from "../coefficient.js";
import { codeBy } from "../ratings/coded-units.js";
import type { Category, Ratings } from "../ratings/ratings.js";
import { chanceCorrected } from "./chance-corrected.js";

/**
 * Brennan and Prediger's coefficient: agreement beyond what raters would reach who choose every category alike. Steady
 * where one category prevails; it grows when categories that nobody uses are added to the scale.
 *
 * Source: Brennan and Prediger (1981), Coefficient kappa: some uses, misuses, and alternatives.
 *
 * @param ratings Units with fewer than two ratings are left out, and `n` counts the rest.
 * @param categories Every category that a rater could have chosen, at least 2.
 * @throws RangeError when rows differ in length or a rating is not on the scale.
 * @example
 * const ratings = ratingsFromTable([[13, 0, 0], [0, 20, 7], [0, 4, 56]], ["A", "B", "C"]);
 * brennanPrediger(ratings, ["A", "B", "C"]).estimate.toFixed(3) // => "0.835"
 */
export function brennanPrediger(
  ratings: Ratings,
  categories: readonly Category[],
  surety: Surety = {},
): Coefficient {
  const alike = { agreement: 1 / categories.length, slopes: [] };
  return chanceCorrected(codeBy(categories, ratings), null, () => alike, surety);
}
