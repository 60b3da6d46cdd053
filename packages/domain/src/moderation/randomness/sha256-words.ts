/** The first 32 bits behind the point of a root of each of the first primes. */
function fractions(root: (prime: number) => number, count: number): Int32Array {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number += 1) {
    if (primes.every((prime) => number % prime > 0)) primes.push(number);
  }
  // None of these lies closer than 0.005 to a whole number: an engine's last bits do not matter.
  return Int32Array.from(primes, (prime) => (root(prime) % 1) * 2 ** 32);
}

/** What the eight words of SHA-256 begin with: fractions of the square roots of the first 8 primes (FIPS 180-4, 5.3.3). */
export const firstWords = fractions(Math.sqrt, 8);

/** The words of the 64 rounds: fractions of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
export const roundWords = fractions(Math.cbrt, 64);
