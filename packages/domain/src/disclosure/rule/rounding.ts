/**
 * The nearest multiple of a whole number; a count half way between two goes up.
 *
 * @param count Whole number from 0.
 * @param to Whole number from 1.
 * @throws RangeError when one of them is not.
 * @example
 * [0, 1, 2, 3, 7, 8, 12, 13, 26].map((count) => roundedTo(count, 5)) // => [0, 0, 0, 5, 5, 10, 10, 15, 25]
 */
export function roundedTo(count: number, to: number): number {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a count of people: ${count}`);
  if (!Number.isSafeInteger(to) || to < 1)
    throw new RangeError(`not a whole number from 1 to round to: ${to}`);
  return to * Math.floor(count / to + 0.5);
}
