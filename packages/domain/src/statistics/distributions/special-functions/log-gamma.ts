/**
 * What Stirling's formula leaves out: lnΓ(x + 1) − ½ ln 2πx − x ln x + x, for `x` above 0. Small where x is large, so
 * that sums of it keep the digits that differences of lnΓ lose.
 * Source: Loader (2000), Fast and accurate computation of binomial probabilities; the series is Abramowitz and
 * Stegun (1964), 6.1.41, which from 10 on needs no more than seven terms.
 */
export function stirlingError(x: number): number {
  let from = x;
  let error = 0;
  for (; from < 10; from += 1) error += (from + 0.5) * Math.log1p(1 / from) - 1;
  const square = 1 / (from * from);
  const coefficients = [1 / 156, -691 / 360_360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12];
  return error + coefficients.reduce((sum, coefficient) => sum * square + coefficient, 0) / from;
}

/**
 * lnΓ(x), the logarithm of the gamma function: lnΓ(n + 1) = ln n!. Correct to 1e-14 of its size, and to 1e-14 where
 * it is small.
 *
 * @throws RangeError when `x` is not above 0.
 * @example
 * Math.exp(logGamma(6)).toFixed(9) // => "120.000000000"
 */
export function logGamma(x: number): number {
  if (!(x > 0 && x < Infinity)) throw new RangeError(`the gamma function is taken above 0: ${x}`);
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + stirlingError(x);
}
