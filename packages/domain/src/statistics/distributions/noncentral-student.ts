import { requirePositive, requireShare } from "../bounds.js";
import { normalCumulative } from "./normal-cumulative.js";
import { gammaLogKernel } from "./special-functions/incomplete-gamma.js";

/**
 * The probability that a noncentral t falls below a value: the t of observations whose true effect is not 0, on which
 * the power of a t test rests.
 *
 * (Z + shift) / U, where U² is a chi-square over its degrees of freedom. The mean of Φ(tU − shift) over ln U is summed
 * by the trapezium rule, which for a smooth curve that dies away on both sides is exact to rounding: absolute error
 * below 1e-12. Source: Johnson, Kotz and Balakrishnan (1995), Continuous univariate distributions 2, 31.5;
 * Trefethen and Weideman (2014), The exponentially convergent trapezoidal rule.
 *
 * @param t Any finite number.
 * @param degreesOfFreedom Above 0, not necessarily whole.
 * @param shift The noncentrality: the true effect in standard errors, any finite number.
 * @throws RangeError when an argument is out of its bounds.
 * @example
 * noncentralStudentCumulative(0, 5, 1.959963984540054).toFixed(10) // => "0.0250000000"
 */
export function noncentralStudentCumulative(t: number, degreesOfFreedom: number, shift: number): number {
  requirePositive("degrees of freedom", degreesOfFreedom);
  if (!Number.isFinite(t) || !Number.isFinite(shift)) {
    throw new RangeError(`a noncentral t requires a value and a shift that are finite: ${t}, ${shift}`);
  }
  const half = degreesOfFreedom / 2;
  const step = 0.25 / Math.max(8, Math.sqrt(2 * degreesOfFreedom), Math.abs(shift) + 4);
  let sum = 0;
  // ln U = s − e^(−s) shortens the long tail on the left; at s = .567… it is 0, where the density has its summit.
  for (const direction of [1, -1]) {
    for (let place = direction === 1 ? 0 : 1; ; place += 1) {
      const s = 0.5671432904097838 + direction * place * step;
      const logU = s - Math.exp(-s);
      // ln of the density of ln U: twice that of ln U², a gamma variable over its shape.
      const density = 2 * Math.exp(gammaLogKernel(half * Math.exp(2 * logU), half)) * (1 + Math.exp(-s));
      if (!(density > 1e-18)) break;
      sum += density * normalCumulative(t * Math.exp(logU) - shift);
    }
  }
  return Math.min(1, sum * step);
}

/**
 * The value below which a noncentral t falls with a given probability, found between bounds by false position
 * (Dowell and Jarratt 1971, the Illinois method); correct to about 1e-11 of its size.
 *
 * @param probability More than 0 and less than 1.
 * @param degreesOfFreedom Above 0, not necessarily whole.
 * @param shift The noncentrality, any finite number.
 * @throws RangeError when an argument is out of its bounds.
 * @example
 * noncentralStudentQuantile(0.025, 5, 1.959963984540054).toFixed(6) // => "0.000000"
 */
export function noncentralStudentQuantile(
  probability: number,
  degreesOfFreedom: number,
  shift: number,
): number {
  requireShare("a probability", probability);
  const beyond = (t: number) => noncentralStudentCumulative(t, degreesOfFreedom, shift) - probability;
  let [low, high] = [shift, shift];
  for (let reach = 1 + Math.abs(shift) / 4; beyond(low) > 0; reach *= 2) low -= reach;
  for (let reach = 1 + Math.abs(shift) / 4; beyond(high) < 0; reach *= 2) high += reach;
  let [atLow, atHigh] = [beyond(low), beyond(high)];
  for (let moved = 0; high - low > 1e-12 * (1 + Math.abs(low)); ) {
    const middle = low + (high - low) * (atLow / (atLow - atHigh));
    const atMiddle = beyond(middle);
    if (Math.abs(atMiddle) < 1e-15 || middle === low || middle === high) return middle;
    const side = Math.sign(atMiddle);
    // An end that stays for the second time counts half, so that it moves next.
    if (side < 0) [low, atLow, atHigh] = [middle, atMiddle, moved === side ? atHigh / 2 : atHigh];
    else [high, atHigh, atLow] = [middle, atMiddle, moved === side ? atLow / 2 : atLow];
    moved = side;
  }
  return (low + high) / 2;
}
