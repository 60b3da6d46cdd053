import { deviance } from "./deviance.js";
import { stirlingError } from "./log-gamma.js";
import { type LogTails, tailsFromBelow, whereTailsAre } from "./log-tails.js";

/** The tails of a gamma variable of shape `a` and scale 1 on both sides of `x`, above 0. */
export function gammaTails(x: number, a: number): LogTails {
  if (x < a + 1) return tailsFromBelow(gammaLogKernel(x, a) + Math.log(series(x, a)));
  const { below, above } = tailsFromBelow(gammaLogKernel(x, a) - Math.log(fraction(x, a)));
  return { below: above, above: below };
}

/** The point that has these probabilities on its two sides. */
export function gammaQuantile(below: number, above: number, a: number): number {
  return Math.exp(
    whereTailsAre({
      below,
      above,
      tailsAt: (log) => gammaTails(Math.exp(log), a),
      logDensityAt: (log) => gammaLogKernel(Math.exp(log), a),
      start: Math.log(a),
    }),
  );
}

/** ln(x^a e^(−x) / Γ(a)): the density of ln X for a gamma variable X of shape `a`. */
export function gammaLogKernel(x: number, a: number): number {
  return Math.log(a / (2 * Math.PI)) / 2 - deviance(a, x) - stirlingError(a);
}

/** 1/a + x/(a(a + 1)) + x²/(a(a + 1)(a + 2)) + …: DLMF 8.7.1. */
function series(x: number, a: number): number {
  let sum = 0;
  let term = 1 / a;
  for (let next = 1; sum + term !== sum; next += 1) {
    sum += term;
    term *= x / (a + next);
  }
  return sum;
}

/** x + 1 − a − 1(1 − a)/(x + 3 − a − 2(2 − a)/(x + 5 − a − …)): DLMF 8.9.2 contracted, by Lentz's method. */
function fraction(x: number, a: number): number {
  let denominator = x + 1 - a;
  let value = denominator;
  let above = denominator;
  let below = 0;
  for (let term = 1, change = 0; Math.abs(change - 1) > 1e-15; term += 1) {
    const numerator = -term * (term - a);
    denominator += 2;
    below = 1 / (denominator + numerator * below);
    above = denominator + numerator / above;
    change = above * below;
    value *= change;
  }
  return value;
}
