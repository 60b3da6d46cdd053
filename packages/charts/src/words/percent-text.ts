/**
 * A share as a sentence writes it: whole percent, which says 0% only of nobody and 100% only of everybody.
 *
 * @param part 0–whole
 * @param whole above 0
 *
 * @example
 * percentText(2, 3) // => "67%"
 * percentText(449, 450) // => "over 99%"
 * percentText(1, 450) // => "under 1%"
 */
export function percentText(part: number, whole: number): string {
  if (!(whole > 0) || part < 0 || part > whole) {
    throw new RangeError(`percentText requires 0 ≤ part ≤ whole and whole > 0: ${part} of ${whole}`);
  }
  const percent = Math.round((100 * part) / whole);
  if (percent === 100 && part < whole) return "over 99%";
  if (percent === 0 && part > 0) return "under 1%";
  return `${percent}%`;
}
