/**
 * A calendar day of the Gregorian calendar written `YYYY-MM-DD` (ISO 8601), years 0001–9999.
 * It has no clock hour and so no zone. Two of them compare as text: `a < b` means a is the earlier day.
 */
export type IsoDate = string;

const longMonths = new Set([1, 3, 5, 7, 8, 10, 12]);

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return longMonths.has(month) ? 31 : 30;
}

/**
 * Whether a text is a day that exists, written `YYYY-MM-DD`.
 *
 * @example
 * isIsoDate("2028-02-29") // => true
 * isIsoDate("2026-02-29") // => false
 * isIsoDate("29/02/2028") // => false
 */
export function isIsoDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * The text itself, once it is known to be a day that exists.
 *
 * @throws RangeError when it is not a day, or is not written `YYYY-MM-DD`.
 * @example
 * isoDate("2026-09-01") // => "2026-09-01"
 */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`not a day written YYYY-MM-DD: ${JSON.stringify(text)}`);
  return text;
}
