/**
 * How far `x` lies from what was expected: x ln(x / expected) − x + expected; 0 where they are equal, and with all its
 * digits where they are nearly so. Source: Loader (2000), Fast and accurate computation of binomial probabilities.
 *
 * @param x At least 0.
 * @param expected At least 0.
 */
export function deviance(x: number, expected: number): number {
  if (x === 0) return expected;
  const ratio = (x - expected) / (x + expected);
  if (Math.abs(ratio) >= 0.1) return x * Math.log(x / expected) - x + expected;
  // ln(x / expected) = 2 (r + r³/3 + r⁵/5 + …), of which the first term is taken together with expected − x.
  let sum = (x - expected) * ratio;
  let power = 2 * x * ratio;
  for (let odd = 3, before = Number.NaN; sum !== before; odd += 2) {
    before = sum;
    power *= ratio * ratio;
    sum += power / odd;
  }
  return sum;
}
