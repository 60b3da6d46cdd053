import { type IsoDate, isoDate } from "./iso-date.js";

const months = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
] as const;

/**
 * A day as English sentences say it.
 *
 * @throws RangeError when the text is no day.
 * @example
 * longDate("2026-01-30") // => "30 January 2026"
 */
export function longDate(date: IsoDate): string {
  const [year, month, day] = isoDate(date).split("-").map(Number) as [number, number, number];
  return `${day} ${months[month - 1]} ${year}`;
}
