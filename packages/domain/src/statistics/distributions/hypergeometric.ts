import { binomialProbability } from "./binomial.js";
import { requireWhole } from "../bounds.js";

/** A draw without putting back, in whole numbers. */
export interface HypergeometricDraw {
  /** How many there are. */
  readonly population: number;
  /** How many of them have the mark that is looked for; at most `population`. */
  readonly marked: number;
  /** How many are drawn; at most `population`. */
  readonly drawn: number;
}

/**
 * The probability of exactly so many marked ones in a draw without putting back.
 * Source of the way it is computed: Loader (2000), Fast and accurate computation of binomial probabilities.
 *
 * @param found Whole number, at least 0.
 * @throws RangeError when a count is not whole or more than there are.
 * @example
 * hypergeometricProbability(0, { population: 120, marked: 6, drawn: 12 }).toFixed(3) // => "0.524"
 */
export function hypergeometricProbability(found: number, draw: HypergeometricDraw): number {
  check(found, draw);
  const { population, marked, drawn } = draw;
  if (found < least(draw) || found > Math.min(marked, drawn)) return 0;
  if (population === 0) return 1;
  const share = drawn / population;
  return (
    (binomialProbability(found, marked, share) *
      binomialProbability(drawn - found, population - marked, share)) /
    binomialProbability(drawn, population, share)
  );
}

/**
 * The probability of at most so many marked ones in a draw without putting back.
 *
 * @param found Whole number, at least 0.
 * @throws RangeError when a count is not whole or more than there are.
 * @example
 * const draw = { population: 40, marked: 4, drawn: 8 };
 * (1 - hypergeometricCumulative(0, draw)).toFixed(3) // => "0.607"
 */
export function hypergeometricCumulative(found: number, draw: HypergeometricDraw): number {
  check(found, draw);
  const { population, marked, drawn } = draw;
  if (found >= Math.min(marked, drawn)) return 1;
  // From the far side of the summit, what is left out is less and keeps its digits.
  const others = population - marked;
  if (found * population > marked * drawn) {
    return 1 - hypergeometricCumulative(drawn - found - 1, { population, marked: others, drawn });
  }
  let term = hypergeometricProbability(found, draw);
  let sum = 0;
  for (let k = found; k >= least(draw) && sum + term !== sum; k -= 1) {
    sum += term;
    term *= (k / (marked - k + 1)) * ((others - drawn + k) / (drawn - k + 1));
  }
  return sum;
}

const least = ({ population, marked, drawn }: HypergeometricDraw): number =>
  Math.max(0, drawn + marked - population);

function check(found: number, { population, marked, drawn }: HypergeometricDraw): void {
  requireWhole("population", population);
  requireWhole("marked", marked, 0, population);
  requireWhole("drawn", drawn, 0, population);
  requireWhole("found", found);
}
