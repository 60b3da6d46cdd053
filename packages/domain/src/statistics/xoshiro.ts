/** Four 32-bit words, not all of them 0. */
export type XoshiroState = readonly [number, number, number, number];

const rotateLeft = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));

/**
 * The generator xoshiro128**: each call gives the next whole number from 0 to 2³² − 1; period 2¹²⁸ − 1.
 * Source: Blackman and Vigna (2021), Scrambled linear pseudorandom number generators, ACM TOMS 47(4).
 *
 * @throws RangeError when all four words are 0, from which the generator would never leave.
 * @example
 * xoshiro128([1, 2, 3, 4])() // => 11520
 */
export function xoshiro128(state: XoshiroState): () => number {
  let [a, b, c, d] = state;
  if ((a | b | c | d) === 0) throw new RangeError(`a generator requires a state other than 0: ${state}`);
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return result;
  };
}
