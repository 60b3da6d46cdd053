import { requirePositive, requireShare } from "../bounds.js";
import { betaOdds, betaTails } from "./special-functions/incomplete-beta.js";

/**
 * The probability that a variance ratio F falls below a value; `fisherCumulative(1 / f, below, above)` is the
 * probability of lying above it, with all its digits. Source: Abramowitz and Stegun (1964), 26.6.2.
 *
 * @param f At least 0.
 * @param above Degrees of freedom of the numerator, above 0, not necessarily whole.
 * @param below Degrees of freedom of the denominator, likewise.
 * @throws RangeError when an argument is out of its bounds.
 * @example
 * fisherCumulative(1, 7, 7).toFixed(12) // => "0.500000000000"
 */
export function fisherCumulative(f: number, above: number, below: number): number {
  requirePositive("degrees of freedom", above);
  requirePositive("degrees of freedom", below);
  if (!(f >= 0)) throw new RangeError(`a variance ratio is at least 0: ${f}`);
  const odds = (above / below) * f;
  const [share, rest] = [1 / (1 + 1 / odds), 1 / (1 + odds)];
  if (share === 0 || rest === 0) return share === 0 ? 0 : 1;
  return Math.exp(betaTails(share, rest, above / 2, below / 2).below);
}

/**
 * The value below which a variance ratio F falls with a given probability.
 *
 * @param probability More than 0 and less than 1.
 * @param above Degrees of freedom of the numerator, above 0, not necessarily whole.
 * @param below Degrees of freedom of the denominator, likewise.
 * @throws RangeError when an argument is out of its bounds.
 * @example
 * fisherQuantile(0.95, 3, 10).toFixed(4) // => "3.7083"
 */
export function fisherQuantile(probability: number, above: number, below: number): number {
  requirePositive("degrees of freedom", above);
  requirePositive("degrees of freedom", below);
  requireShare("a probability", probability);
  return (below / above) * betaOdds(probability, 1 - probability, above / 2, below / 2);
}
