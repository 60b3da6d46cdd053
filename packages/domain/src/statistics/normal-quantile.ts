/**
 * The value below which a standard normal variable falls with a given probability.
 *
 * Newton's method on the series Φ(z) = ½ + φ(z)(z + z³/3 + z⁵/(3·5) + …), correct to about 1e-14 in Φ.
 * Source of the series: Abramowitz and Stegun (1964), 26.2.11.
 *
 * @param probability More than 0 and less than 1.
 * @throws RangeError when the probability is not strictly between 0 and 1.
 * @example
 * normalQuantile(0.5) // => 0
 * normalQuantile(0.975).toFixed(10) // => "1.9599639845"
 */
export function normalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(`not a probability strictly between 0 and 1: ${probability}`);
  }
  // Above the median the curve is concave, so that Newton's steps from 0 climb to the root and never pass it.
  if (probability < 0.5) return -normalQuantile(1 - probability);
  let z = 0;
  for (let step = 1; step > 1e-15 * (1 + z); z += step) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    step = (probability - 0.5) / density - oddSeries(z);
  }
  return z;
}

function oddSeries(z: number): number {
  let sum = 0;
  let term = z;
  for (let odd = 1; sum + term !== sum; odd += 2) {
    sum += term;
    term *= (z * z) / (odd + 2);
  }
  return sum;
}
