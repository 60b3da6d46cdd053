import { type Coefficient, type Surety, undefinedCoefficient } from "../agreement/coefficient.js";
import type { Ratings } from "../agreement/ratings/ratings.js";
import { requireShare } from "../bounds.js";
import { completeUnits } from "./complete-units.js";
import { boundsByRatio, boundsWithRaters, type CorrelationBounds } from "./intraclass-bounds.js";
import { type MeanSquares, meanSquares } from "./mean-squares.js";

/**
 * Which design, and whether it speaks of one rating or of the mean of all k. 1: each unit was rated by others. 2: all
 * were rated by the same, a sample of raters; severity counts as error. 3: the same raters are all there are; severity
 * does not count.
 */
export type IntraclassForm = "1,1" | "2,1" | "3,1" | "1,k" | "2,k" | "3,k";

/**
 * The intraclass correlation: which part of the variance of measurements is that of the units measured, in one of the six
 * forms of Shrout and Fleiss. Say which: forms differ widely on the same data. It compares raters' spread with that of
 * the units, so that a group of units that are much alike has a low one however close the raters are. Levels without
 * distances are no measurements: use `krippendorffAlpha` or `gwetAC2`.
 *
 * Source: Shrout and Fleiss (1979), Intraclass correlations: uses in assessing rater reliability. The bounds rest on F
 * distributions and on normal errors; no standard error is given. They are null where nothing is left over as error.
 *
 * @param ratings A row a unit, a column a rater; units with a rating missing are left out, and `n` counts the rest.
 * @throws RangeError when rows differ in length or have fewer than two columns.
 * @example
 * const judged = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]];
 * intraclassCorrelation(judged, "2,1").estimate.toFixed(6) // => "0.289764"
 * intraclassCorrelation(judged, "3,k").estimate.toFixed(6) // => "0.909316"
 */
export function intraclassCorrelation(
  ratings: Ratings<number>,
  form: IntraclassForm,
  { confidence = 0.95 }: Surety = {},
): Coefficient {
  requireShare("a confidence", confidence);
  const table = completeUnits(ratings);
  if (table.length < 2) return undefinedCoefficient("too-few-units", table.length);
  const squares = meanSquares(table);
  const single = singleRating(form, squares);
  const { n, k } = squares;
  const whole = (correlation: number) =>
    form.endsWith("k") ? (k * correlation) / (1 + (k - 1) * correlation) : correlation;
  // Below −1 / (k − 1) the mean of k ratings would have a negative variance.
  if (single === null || (form.endsWith("k") && 1 + (k - 1) * single < 1e-12)) {
    return undefinedCoefficient("no-variation", n);
  }
  const bounds = boundsOf(form, squares, single, (1 + confidence) / 2);
  return {
    estimate: whole(single),
    standardError: null,
    lower: bounds && whole(bounds.lower),
    upper: bounds && whole(bounds.upper),
    n,
    reason: null,
  };
}

/** The correlation of single ratings; null where neither units nor error vary. */
function singleRating(
  form: IntraclassForm,
  { units, raters, rest, within, n, k }: MeanSquares,
): number | null {
  const error = form.startsWith("1") ? within : rest;
  const severity = form.startsWith("2") ? (k * (raters - rest)) / n : 0;
  const total = units + (k - 1) * error + severity;
  return total > 0 ? (units - error) / total : null;
}

function boundsOf(
  form: IntraclassForm,
  squares: MeanSquares,
  estimate: number,
  probability: number,
): CorrelationBounds | null {
  const { units, rest, within, n, k } = squares;
  if (form.startsWith("1")) {
    const freedom = { k, unitFreedom: n - 1, errorFreedom: n * (k - 1) };
    return within === 0 ? null : boundsByRatio(units, within, freedom, probability);
  }
  if (rest === 0) return null;
  if (form.startsWith("2")) return boundsWithRaters(squares, estimate, probability);
  return boundsByRatio(units, rest, { k, unitFreedom: n - 1, errorFreedom: (n - 1) * (k - 1) }, probability);
}
