import { type Coefficient, coefficientFrom, type Surety, undefinedCoefficient } from "../coefficient.js";
import type { CodedUnits } from "../ratings/coded-units.js";

/**
 * 1 − observed / expected disagreement of two raters, each of whom keeps their own habits in what is expected.
 * The standard error is that of Fleiss, Cohen and Everitt (1969), which the units' influences add up to.
 */
export function disagreementRatio(
  { units, size }: CodedUnits,
  weigh: (first: number, second: number) => number,
  surety: Surety,
): Coefficient {
  const n = units.length;
  if (n === 0) return undefinedCoefficient("too-few-units", n);
  const pairs = units as readonly (readonly [number, number])[];
  const firsts = shares(
    pairs.map(([first]) => first),
    size,
  );
  const seconds = shares(
    pairs.map(([, second]) => second),
    size,
  );
  const codes = firsts.map((_, code) => code);
  // What a unit of each category costs against the habits of the other rater.
  const costOfFirst = codes.map((first) => meanOver(seconds, (second) => weigh(first, second)));
  const costOfSecond = codes.map((second) => meanOver(firsts, (first) => weigh(first, second)));
  const expected = meanOver(firsts, (first) => costOfFirst[first] ?? 0);
  if (expected === 0) return undefinedCoefficient("no-variation", n);
  const observed = pairs.reduce((sum, [first, second]) => sum + weigh(first, second), 0) / n;
  const ratio = observed / expected;
  const influences = pairs.map(([first, second]) => {
    const cost = (costOfFirst[first] ?? 0) + (costOfSecond[second] ?? 0) - 2 * expected;
    return (ratio * cost - (weigh(first, second) - observed)) / expected;
  });
  return coefficientFrom(1 - ratio, influences, surety);
}

function shares(codes: readonly number[], size: number): number[] {
  const counts = Array<number>(size).fill(0);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts.map((count) => count / codes.length);
}

const meanOver = (of: readonly number[], value: (code: number) => number): number =>
  of.reduce((sum, share, code) => sum + (share === 0 ? 0 : share * value(code)), 0);
