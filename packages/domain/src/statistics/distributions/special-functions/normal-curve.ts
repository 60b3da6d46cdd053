/** The height of the standard normal curve: φ(z) = e^(−z²/2) / √2π. */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/**
 * (Φ(z) − ½) / φ(z) by the series z + z³/3 + z⁵/(3·5) + …: for `z` near the middle, where its terms fall at once.
 * Source: Abramowitz and Stegun (1964), 26.2.11.
 */
export function centralRatio(z: number): number {
  let sum = 0;
  let term = z;
  for (let odd = 1; sum + term !== sum; odd += 2) {
    sum += term;
    term *= (z * z) / (odd + 2);
  }
  return sum;
}

/**
 * (1 − Φ(z)) / φ(z), Mills' ratio, by the continued fraction 1/(z + 1/(z + 2/(z + …))): for `z` of at least 2,
 * where a hundred terms give every digit, and fewer further out. Source: Abramowitz and Stegun (1964), 26.2.14.
 */
export function tailRatio(z: number): number {
  let below = 0;
  for (let term = Math.ceil(200 / z); term > 0; term -= 1) below = term / (z + below);
  return 1 / (z + below);
}
