import type { Coefficient, Surety } from "../coefficient.js";
import { fleissKappa } from "../many-raters/fleiss-kappa.js";
import { type Ratings, requireTwoRaters } from "../ratings/ratings.js";

/**
 * Scott's π: how far two raters agree beyond what chance gives where both draw from the same shares of categories, so
 * that a habit of one of them counts as disagreement. Fleiss' κ of two raters; as low where one category prevails.
 *
 * Source: Scott (1955), Reliability of content analysis: the case of nominal scale coding.
 *
 * @param ratings Of two raters; units that only one of them rated are left out, and `n` counts the rest.
 * @throws RangeError when there are not two raters.
 * @example
 * const ratings = ratingsFromTable([[13, 0, 0], [0, 20, 7], [0, 4, 56]], ["A", "B", "C"]);
 * scottPi(ratings).estimate.toFixed(7) // => "0.7962397"
 */
export function scottPi(ratings: Ratings, surety: Surety = {}): Coefficient {
  requireTwoRaters(ratings);
  return fleissKappa(ratings, surety);
}
