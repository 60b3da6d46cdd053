import { noncentralStudentCumulative } from "../distributions/noncentral-student.js";
import { studentQuantile } from "../distributions/student.js";
import { type PairedDifferences, requirePairedDifferences } from "./paired-differences.js";

/**
 * The chance that a two-sided t test of paired differences finds a true mean difference: from `significance` to 1.
 * Under a true difference δ the test statistic follows the noncentral t with shift δ√n / SD.
 * Source: Lehmann and Romano (2005), Testing statistical hypotheses, 5.2.
 *
 * @param question `difference` is the true mean difference, in the unit of `standardDeviation`; its sign is no matter.
 * @throws RangeError when a figure is out of its bounds.
 * @example
 * const marks = { difference: 5, standardDeviation: 6, significance: 0.05 };
 * pairedDifferencePower({ ...marks, pairs: 3 }).toFixed(2) // => "0.14"
 * pairedDifferencePower({ ...marks, pairs: 10 }).toFixed(2) // => "0.65"
 */
export function pairedDifferencePower({
  difference,
  ...test
}: PairedDifferences & { readonly difference: number }): number {
  requirePairedDifferences(test);
  const { pairs, standardDeviation, significance } = test;
  if (!Number.isFinite(difference)) throw new RangeError(`a difference must be finite: ${difference}`);
  return powerOfShift((Math.abs(difference) * Math.sqrt(pairs)) / standardDeviation, pairs, significance);
}

/** The power when the true mean lies `shift` standard errors from 0. */
export function powerOfShift(shift: number, pairs: number, significance: number): number {
  const freedom = pairs - 1;
  const critical = studentQuantile(1 - significance / 2, freedom);
  const below = noncentralStudentCumulative(-critical, freedom, shift);
  return Math.min(1, 1 - noncentralStudentCumulative(critical, freedom, shift) + below);
}
