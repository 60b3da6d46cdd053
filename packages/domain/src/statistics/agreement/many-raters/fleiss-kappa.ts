import type { Coefficient, Surety } from "../coefficient.js";
import { codeFound } from "../ratings/coded-units.js";
import type { Ratings } from "../ratings/ratings.js";
import { type Chance, chanceCorrected } from "./chance-corrected.js";

/**
 * Fleiss' κ: how far any number of raters agree beyond what chance gives where all draw from the same shares of
 * categories. Raters need not be the same from unit to unit. As low as Cohen's κ where nearly every unit is in one
 * category, and undefined where all are.
 *
 * Source: Fleiss (1971), Measuring nominal scale agreement among many raters; with missing ratings each unit counts
 * alike, as in Gwet (2014). The standard error is that of units drawn at random, not that of a test against 0.
 *
 * @param ratings Units with fewer than two ratings are left out, and `n` counts the rest.
 * @throws RangeError when rows differ in length.
 * @example
 * fleissKappa([["A", "A", "B"], ["B", "B", "B"], ["A", "A", "A"]]).estimate.toFixed(4) // => "0.5500"
 */
export function fleissKappa(ratings: Ratings, surety: Surety = {}): Coefficient {
  return chanceCorrected(codeFound(ratings), null, sameShares, surety);
}

function sameShares(shares: readonly number[]): Chance {
  return {
    agreement: shares.reduce((sum, share) => sum + share * share, 0),
    slopes: shares.map((share) => 2 * share),
  };
}
