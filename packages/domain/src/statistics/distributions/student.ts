import { requirePositive, requireShare } from "../bounds.js";
import { betaOdds, betaTails } from "./special-functions/incomplete-beta.js";

/**
 * The probability that Student's t falls below a value. Source: Student (1908); Abramowitz and Stegun (1964), 26.7.1.
 *
 * @param t Any number.
 * @param degreesOfFreedom Above 0, not necessarily whole.
 * @throws RangeError when an argument is out of its bounds.
 * @example
 * studentCumulative(0, 5) // => 0.5
 * studentCumulative(2.228138851986274, 10).toFixed(12) // => "0.975000000000"
 */
export function studentCumulative(t: number, degreesOfFreedom: number): number {
  requirePositive("degrees of freedom", degreesOfFreedom);
  if (Number.isNaN(t)) throw new RangeError(`not a number: ${t}`);
  if (t === 0) return 0.5;
  const [outer, inner] = [1 / (1 + t * (t / degreesOfFreedom)), 1 / (1 + degreesOfFreedom / t / t)];
  if (outer === 0) return t < 0 ? 0 : 1;
  if (inner === 0) return 0.5;
  const outside = betaTails(outer, inner, degreesOfFreedom / 2, 0.5);
  return t < 0 ? Math.exp(outside.below) / 2 : 0.5 + Math.exp(outside.above) / 2;
}

/**
 * The value below which Student's t falls with a given probability.
 *
 * @param probability More than 0 and less than 1.
 * @param degreesOfFreedom Above 0, not necessarily whole.
 * @throws RangeError when an argument is out of its bounds.
 * @example
 * studentQuantile(0.975, 10).toFixed(10) // => "2.2281388520"
 */
export function studentQuantile(probability: number, degreesOfFreedom: number): number {
  requirePositive("degrees of freedom", degreesOfFreedom);
  requireShare("a probability", probability);
  if (probability === 0.5) return 0;
  const tail = Math.min(probability, 1 - probability);
  const size = Math.sqrt(degreesOfFreedom * betaOdds(1 - 2 * tail, 2 * tail, 0.5, degreesOfFreedom / 2));
  return probability < 0.5 ? -size : size;
}
