import type { Coefficient, Surety } from "../coefficient.js";
import { codeFound } from "../ratings/coded-units.js";
import { type Ratings, requireTwoRaters } from "../ratings/ratings.js";
import { disagreementRatio } from "./disagreement-ratio.js";

/**
 * Cohen's κ: how far two raters agree beyond what their own habits would give by chance. 1 is complete agreement, 0 what
 * chance gives. Where nearly every unit is in one category chance leaves little to gain, and κ is low or undefined
 * although nearly all agree: show `percentAgreement` and `gwetAC1` beside it.
 *
 * Source: Cohen (1960), A coefficient of agreement for nominal scales; standard error by Fleiss, Cohen and Everitt
 * (1969), Large sample standard errors of kappa and weighted kappa.
 *
 * @param ratings Of two raters; units that only one of them rated are left out, and `n` counts the rest.
 * @throws RangeError when there are not two raters.
 * @example
 * const ratings = ratingsFromTable([[13, 0, 0], [0, 20, 7], [0, 4, 56]], ["A", "B", "C"]);
 * cohenKappa(ratings).estimate.toFixed(7) // => "0.7964094"
 * cohenKappa(ratings).standardError.toFixed(8) // => "0.05891072"
 * cohenKappa([["A", "A"], ["A", "A"]]).reason // => "no-variation"
 */
export function cohenKappa(ratings: Ratings, surety: Surety = {}): Coefficient {
  requireTwoRaters(ratings);
  return disagreementRatio(codeFound(ratings), (first, second) => (first === second ? 0 : 1), surety);
}
