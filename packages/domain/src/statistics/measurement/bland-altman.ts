import {
  type Coefficient,
  type DefinedCoefficient,
  type Surety,
  undefinedCoefficient,
} from "../agreement/coefficient.js";
import { type Ratings, requireTwoRaters } from "../agreement/ratings/ratings.js";
import { requireShare } from "../bounds.js";
import { noncentralStudentQuantile } from "../distributions/noncentral-student.js";
import { normalQuantile } from "../distributions/normal-quantile.js";
import { studentQuantile } from "../distributions/student.js";
import { completeUnits } from "./complete-units.js";

/** How far two raters' measurements lie apart, first minus second, in the units of the measurements. */
export interface LimitsOfAgreement {
  /** The mean difference: how much higher the first rater measures. */
  readonly bias: Coefficient;
  /** Of the differences; null where there is no more than one. */
  readonly standardDeviation: number | null;
  /** Between the two limits lie, if differences are normal, as many of them as `coverage` says. */
  readonly lowerLimit: Coefficient;
  readonly upperLimit: Coefficient;
  /** How many units both measured. */
  readonly n: number;
}

/** How sure the bounds are to be, and what part of the differences the limits are to hold. */
export interface LimitTerms extends Surety {
  /** Strictly between 0 and 1; 0.95 unless given, so that the limits lie 1.96 deviations from the bias. */
  readonly coverage?: number;
}

/**
 * Bland and Altman's limits of agreement: what differences to expect between two raters who measure the same. They are
 * in the units of the measurements, so that a reader can say whether they matter, and they do not depend on how much the
 * units vary. They mislead where differences grow with the size of what is measured: plot them.
 *
 * Source: Bland and Altman (1986), Statistical methods for assessing agreement between two methods of clinical
 * measurement; standard error of a limit from Bland and Altman (1999); its bounds are exact for normal differences, by
 * the noncentral t (Carkeet 2015), and so are not symmetric.
 *
 * @param ratings A row a unit, two columns; units with one missing are left out, and `n` counts the rest.
 * @throws RangeError when there are not two columns, or a confidence or coverage is out of its bounds.
 * @example
 * const { bias, lowerLimit, upperLimit } = blandAltman([[62, 60], [55, 56], [71, 70], [48, 46], [66, 65]]);
 * bias.estimate // => 1
 * [lowerLimit.estimate, upperLimit.estimate].map((limit) => limit.toFixed(2)) // => ["-1.40", "3.40"]
 */
export function blandAltman(
  ratings: Ratings<number>,
  { confidence = 0.95, coverage = 0.95 }: LimitTerms = {},
): LimitsOfAgreement {
  requireTwoRaters(ratings);
  requireShare("a confidence", confidence);
  requireShare("a coverage", coverage);
  const differences = completeUnits(ratings).map(([first = 0, second = 0]) => first - second);
  const n = differences.length;
  if (n < 2) {
    const none = undefinedCoefficient("too-few-units", n);
    return { bias: none, standardDeviation: null, lowerLimit: none, upperLimit: none, n };
  }
  const mean = differences.reduce((sum, difference) => sum + difference, 0) / n;
  const squares = differences.reduce((sum, difference) => sum + (difference - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (n - 1));
  const figure = (at: number, error: number, below: number, above: number): DefinedCoefficient => {
    const estimate = mean + at * deviation;
    if (deviation === 0) return { estimate, standardError: null, lower: null, upper: null, n, reason: null };
    const [lower, upper] = [mean + below * deviation, mean + above * deviation];
    return { estimate, standardError: error * deviation, lower, upper, n, reason: null };
  };
  const probability = (1 + confidence) / 2;
  const root = Math.sqrt(n);
  const z = normalQuantile((1 + coverage) / 2);
  const limitError = Math.sqrt(1 / n + (z * z) / (2 * (n - 1)));
  const near = noncentralStudentQuantile(1 - probability, n - 1, z * root) / root;
  const far = noncentralStudentQuantile(probability, n - 1, z * root) / root;
  const half = studentQuantile(probability, n - 1) / root;
  return {
    bias: figure(0, 1 / root, -half, half),
    standardDeviation: deviation,
    lowerLimit: figure(-z, limitError, -far, -near),
    upperLimit: figure(z, limitError, near, far),
    n,
  };
}
