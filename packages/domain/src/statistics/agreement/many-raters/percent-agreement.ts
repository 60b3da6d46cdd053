import { wilsonInterval } from "../../proportions/wilson-interval.js";
import { type Coefficient, coefficientFrom, type Surety, undefinedCoefficient } from "../coefficient.js";
import { codeFound } from "../ratings/coded-units.js";
import type { Ratings } from "../ratings/ratings.js";
import { agreementOfUnits } from "./agreement-of-units.js";

/**
 * The share of pairs of raters who said the same of a unit, over all units: 0 to 1. The plainest figure, and the one to
 * show first; it does not say how much of it chance would give.
 *
 * Where every unit has two ratings its bounds are Wilson's; with more, they follow from how units differ, and are null
 * where all units agree alike.
 *
 * @param ratings Units with fewer than two ratings are left out, and `n` counts the rest.
 * @throws RangeError when rows differ in length.
 * @example
 * const ratings = ratingsFromTable([[13, 0, 0], [0, 20, 7], [0, 4, 56]], ["A", "B", "C"]);
 * percentAgreement(ratings).estimate // => 0.89
 * percentAgreement(ratings).lower.toFixed(4) // => "0.8137"
 */
export function percentAgreement(ratings: Ratings, surety: Surety = {}): Coefficient {
  const coded = codeFound(ratings);
  const n = coded.units.length;
  if (n === 0) return undefinedCoefficient("too-few-units", n);
  const agreements = agreementOfUnits(coded, null);
  const sum = agreements.reduce((total, agreement) => total + agreement, 0);
  if (coded.units.every(({ length }) => length === 2)) {
    const { estimate, lower, upper } = wilsonInterval(sum, n, surety);
    const standardError = Math.sqrt((estimate * (1 - estimate)) / n);
    return { estimate, standardError, lower, upper, n, reason: null };
  }
  const deviations = agreements.map((agreement) => agreement - sum / n);
  const bounded = coefficientFrom(sum / n, deviations, surety);
  return { ...bounded, lower: bounded.lower === null ? null : Math.max(0, bounded.lower) };
}
