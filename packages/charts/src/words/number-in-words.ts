const upToNineteen =
  "no,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen".split(
    ",",
  );

/**
 * A whole number as a sentence writes it: in words up to a bound, in digits with separators of thousands above it.
 * Zero is "no", because it stands before a noun.
 *
 * @param count whole, 0 or more
 * @param wordsUpTo highest number written in words, 0–19; 9 unless told
 * @throws RangeError when count is negative or not whole
 *
 * @example
 * numberInWords(9) // => "nine"
 * numberInWords(12) // => "12"
 * numberInWords(1234) // => "1,234"
 */
export function numberInWords(count: number, wordsUpTo = 9): string {
  if (!Number.isInteger(count) || count < 0) {
    throw new RangeError(`numberInWords requires a whole number from 0: ${count}`);
  }
  const word = count <= wordsUpTo ? upToNineteen[count] : undefined;
  return word ?? withSeparators(count);
}

/**
 * A whole number in digits, thousands set apart by commas.
 *
 * @example
 * withSeparators(45210) // => "45,210"
 */
export function withSeparators(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/**
 * A count that stands alone, without a noun after it: zero is "none".
 *
 * @example
 * numberAlone(0) // => "none"
 * numberAlone(3) // => "three"
 */
export function numberAlone(count: number, wordsUpTo = 9): string {
  return count === 0 ? "none" : numberInWords(count, wordsUpTo);
}
