import { deviance } from "./deviance.js";
import { stirlingError } from "./log-gamma.js";
import { type LogTails, tailsFromBelow, whereTailsAre } from "./log-tails.js";

/**
 * The probability that a beta variable falls below `x`: the regularised incomplete beta function I_x(a, b), correct to
 * about 1e-13 of its size.
 *
 * @param x From 0 to 1.
 * @param a Above 0; so is `b`.
 * @throws RangeError when an argument is out of its bounds.
 * @example
 * incompleteBeta(0.5, 3, 3).toFixed(12) // => "0.500000000000"
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (!(a > 0 && b > 0)) throw new RangeError(`a beta variable has two shapes above 0: ${a}, ${b}`);
  if (!(x >= 0 && x <= 1)) throw new RangeError(`a beta variable lies from 0 to 1: ${x}`);
  if (x === 0 || x === 1) return x;
  return Math.exp(betaTails(x, 1 - x, a, b).below);
}

/** The tails of a beta variable on both sides of `x`; `rest` is 1 − x, given because it may have more digits. */
export function betaTails(x: number, rest: number, a: number, b: number): LogTails {
  if (x <= (a + 1) / (a + b + 2)) return tailsFromBelow(logBelow(x, rest, a, b));
  const { below, above } = tailsFromBelow(logBelow(rest, x, b, a));
  return { below: above, above: below };
}

const logBelow = (x: number, rest: number, a: number, b: number): number =>
  logKernel(x, rest, a, b) - Math.log(a * fraction(x, a, b));

/** The odds x / (1 − x) of the point that has these probabilities on its two sides. */
export function betaOdds(below: number, above: number, a: number, b: number): number {
  const sides = (logOdds: number) => [1 / (1 + Math.exp(-logOdds)), 1 / (1 + Math.exp(logOdds))] as const;
  return Math.exp(
    whereTailsAre({
      below,
      above,
      tailsAt: (logOdds) => betaTails(...sides(logOdds), a, b),
      logDensityAt: (logOdds) => logKernel(...sides(logOdds), a, b),
      start: Math.log(a / b),
    }),
  );
}

/** ln(x^a (1 − x)^b / B(a, b)), by deviances so that nothing large is subtracted from anything large. */
function logKernel(x: number, rest: number, a: number, b: number): number {
  const n = a + b;
  return (
    Math.log((a / n) * (b / (2 * Math.PI))) / 2 -
    deviance(a, n * x) -
    deviance(b, n * rest) +
    (stirlingError(n) - stirlingError(a) - stirlingError(b))
  );
}

/** The continued fraction 1 + d₁/(1 + d₂/(1 + …)) of DLMF 8.17.22, by Lentz's method. */
function fraction(x: number, a: number, b: number): number {
  let value = 1;
  let above = 1;
  let below = 0;
  for (let term = 1, change = 0; Math.abs(change - 1) > 1e-15; term += 1) {
    const half = Math.floor(term / 2);
    const numerator = term % 2 === 0 ? half * (b - half) : -(a + half) * (a + b + half);
    const d = ((numerator / (a + term - 1)) * x) / (a + term);
    above = 1 + d / above;
    below = 1 / (1 + d * below);
    change = above * below;
    value *= change;
  }
  return value;
}
