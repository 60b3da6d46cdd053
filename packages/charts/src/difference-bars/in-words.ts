/**
 * A signed difference in words: what was given first less what the moderator gave.
 *
 * @example
 * ["-1", "0", "2"].map(differenceInWords) // => ["1 lower than the moderator", "the same", "2 higher than the moderator"]
 */
export function differenceInWords(difference: string): string {
  const number = Number(difference);
  if (number === 0) return "the same";
  return `${Math.abs(number)} ${number > 0 ? "higher" : "lower"} than the moderator`;
}
