import { requirePositive, requireShare } from "../bounds.js";
import { gammaQuantile, gammaTails } from "./special-functions/incomplete-gamma.js";

/**
 * The probability that a chi-square variable falls below a value. Source: Abramowitz and Stegun (1964), 26.4.19.
 *
 * @param x At least 0.
 * @param degreesOfFreedom Above 0, not necessarily whole.
 * @throws RangeError when an argument is out of its bounds.
 * @example
 * chiSquareCumulative(3.841458820694124, 1).toFixed(12) // => "0.950000000000"
 */
export function chiSquareCumulative(x: number, degreesOfFreedom: number): number {
  requirePositive("degrees of freedom", degreesOfFreedom);
  if (!(x >= 0)) throw new RangeError(`a sum of squares is at least 0: ${x}`);
  if (x === 0 || x === Infinity) return x === 0 ? 0 : 1;
  return Math.exp(gammaTails(x / 2, degreesOfFreedom / 2).below);
}

/**
 * The value below which a chi-square variable falls with a given probability.
 *
 * @param probability More than 0 and less than 1.
 * @param degreesOfFreedom Above 0, not necessarily whole.
 * @throws RangeError when an argument is out of its bounds.
 * @example
 * chiSquareQuantile(0.95, 1).toFixed(10) // => "3.8414588207"
 */
export function chiSquareQuantile(probability: number, degreesOfFreedom: number): number {
  requirePositive("degrees of freedom", degreesOfFreedom);
  requireShare("a probability", probability);
  return 2 * gammaQuantile(probability, 1 - probability, degreesOfFreedom / 2);
}
