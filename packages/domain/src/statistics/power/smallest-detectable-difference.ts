import { requireShare } from "../bounds.js";
import { powerOfShift } from "./paired-difference-power.js";
import { type PairedDifferences, requirePairedDifferences } from "./paired-differences.js";

/**
 * The smallest true mean difference that a two-sided t test of paired differences finds with a given power,
 * in the unit of `standardDeviation`.
 *
 * @param question `power` is how often the difference shall be found: more than `significance`, less than 1.
 * @throws RangeError when a figure is out of its bounds.
 * @example
 * const marks = { pairs: 10, standardDeviation: 6, significance: 0.05 };
 * smallestDetectableDifference({ ...marks, power: 0.8 }).toFixed(1) // => "6.0"
 */
export function smallestDetectableDifference({
  power,
  ...test
}: PairedDifferences & { readonly power: number }): number {
  requirePairedDifferences(test);
  const { pairs, standardDeviation, significance } = test;
  requireShare("a power", power);
  if (power <= significance) {
    throw new RangeError(`a power must be more than the significance of ${significance}: ${power}`);
  }
  let [least, most] = [0, 1];
  while (powerOfShift(most, pairs, significance) < power) [least, most] = [most, most * 2];
  while (most - least > 1e-8 * most) {
    const middle = (least + most) / 2;
    if (powerOfShift(middle, pairs, significance) < power) least = middle;
    else most = middle;
  }
  return (most * standardDeviation) / Math.sqrt(pairs);
}
